package io.codeguardian.engine.memory;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Variables of a file that every function knows. */
final class Globals {
    private final List<Declared> variables = new ArrayList<>();
    private final List<Integer> nodes = new ArrayList<>();

    private Globals() {}

    static Globals of(Code code, Evaluation evaluation) {
        Globals globals = new Globals();
        SyntaxTree tree = code.tree();
        for (int node : tree.namedChildren(tree.root())) {
            if (tree.is(node, "declaration")) {
                for (int child : tree.namedChildren(node)) {
                    boolean declarator = "declarator".equals(tree.field(child));
                    int inner = tree.is(child, "init_declarator") ? tree.childByField(child, "declarator") : child;
                    Declared declared = declarator ? Declared.of(code, node, inner, evaluation, new State()) : null;
                    if (declared != null
                            && declared.variable().bytes() > 0
                            && !declared.isFunction()
                            && !declared.name().isEmpty()) {
                        globals.variables.add(declared);
                        globals.nodes.add(child);
                    }
                }
            }
        }
        return globals;
    }

    void declare(Types types) {
        for (Declared d : variables) {
            Types.Variable v = d.variable();
            types.declare(d.name(), new Types.Variable(v.type(), v.element(), v.pointers(), v.count(), false));
        }
    }

    void fill(State state, Scope scope) {
        for (int i = 0; i < variables.size(); i++) {
            Declared declared = variables.get(i);
            if (declared.variable().isArray()) {
                int id = scope.block(nodes.get(i));
                state.put(
                        id,
                        Block.of(
                                Block.Kind.GIVEN,
                                nodes.get(i),
                                declared.variable().bytes()));
                state.set(declared.name(), Value.pointer(id));
            }
        }
    }
}
