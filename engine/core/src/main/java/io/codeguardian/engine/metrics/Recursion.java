package io.codeguardian.engine.metrics;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** Notices the first call of a function to itself; calls by way of others are not followed. */
final class Recursion {
    private static final Set<String> SELF = Set.of("this.", "self.", "Self::", "self::", "static::", "$this->");

    private final SyntaxTree tree;
    private final String name;
    private boolean seen;

    /** @param qualified as in {@link io.codeguardian.engine.source.Boundary#name} */
    Recursion(SyntaxTree tree, String qualified) {
        this.tree = tree;
        this.name = qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    boolean isFirst(int call) {
        if (seen || !callsItself(call)) {
            return false;
        }
        seen = true;
        return true;
    }

    private boolean callsItself(int call) {
        int object = firstOf(call, "object", "receiver");
        if (object != NONE
                && !tree.textIs(object, "this")
                && !tree.textIs(object, "self")
                && !tree.textIs(object, "$this")) {
            return false;
        }
        int callee = firstOf(call, "function", "method", "name");
        if (callee == NONE) {
            callee = tree.firstChild(call);
        }
        if (callee == NONE || tree.end(callee) - tree.start(callee) > name.length() + 8) {
            return false;
        }
        String called = tree.text(callee);
        return called.equals(name) || SELF.stream().anyMatch(self -> called.equals(self + name));
    }

    private int firstOf(int node, String... fields) {
        for (String field : fields) {
            int child = tree.childByField(node, field);
            if (child != NONE) {
                return child;
            }
        }
        return NONE;
    }
}
