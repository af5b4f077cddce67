package io.codeguardian.engine.memory;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Arrays of a file that every function knows. */
final class Globals {
    private final List<Declared> arrays = new ArrayList<>();
    private final List<Integer> nodes = new ArrayList<>();

    private Globals() {}

    static Globals of(Code code, Evaluation evaluation) {
        Globals globals = new Globals();
        SyntaxTree tree = code.tree();
        for (int node : tree.namedChildren(tree.root())) {
            if (tree.is(node, "declaration")) {
                for (int child : tree.namedChildren(node)) {
                    boolean array = tree.is(child, "array_declarator");
                    Declared declared = array ? Declared.of(code, node, child, evaluation, new State()) : null;
                    if (declared != null
                            && declared.variable().bytes() > 0
                            && !declared.name().isEmpty()) {
                        globals.arrays.add(declared);
                        globals.nodes.add(child);
                    }
                }
            }
        }
        return globals;
    }

    void declare(Types types) {
        for (Declared d : arrays) {
            Types.Variable v = d.variable();
            types.declare(d.name(), new Types.Variable(v.type(), v.element(), v.pointers(), v.count(), false));
        }
    }

    void fill(State state) {
        for (int i = 0; i < arrays.size(); i++) {
            int node = nodes.get(i);
            state.put(
                    node,
                    Block.of(Block.Kind.GIVEN, node, arrays.get(i).variable().bytes()));
            state.set(arrays.get(i).name(), Value.pointer(node));
        }
    }
}
