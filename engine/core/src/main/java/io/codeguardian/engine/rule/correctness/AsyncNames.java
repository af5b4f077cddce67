package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashSet;
import java.util.Set;

/** The async functions that a script declares, by the way they are called. */
record AsyncNames(Set<String> functions, Set<String> methods) {

    static AsyncNames of(Code code) {
        return code.derived(AsyncNames.class, AsyncNames::read);
    }

    boolean has(Call call) {
        return (call.target().isEmpty() ? functions : methods).contains(call.name());
    }

    private static AsyncNames read(Code code) {
        SyntaxTree tree = code.tree();
        Set<String> functions = new HashSet<>();
        Set<String> methods = new HashSet<>();
        Set<String> plain = new HashSet<>();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isNamed(node) && code.isFunction(node)) {
                int own = tree.childByField(node, "name");
                boolean method = tree.is(node, "method_definition");
                int named = own != NONE ? own : tree.childByField(tree.parent(node), "name");
                if (named != NONE && named != node) {
                    boolean async = tree.childOfKind(node, "async") != NONE;
                    (async ? method ? methods : functions : plain).add(tree.text(named));
                }
            }
        }
        // A name that is also given to a plain function proves nothing.
        functions.removeAll(plain);
        methods.removeAll(plain);
        return new AsyncNames(functions, methods);
    }
}
