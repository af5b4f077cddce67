package io.codeguardian.engine.rule.lifetime;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows what surely or possibly runs after a place in a function, without going back in a loop. */
final class Later {
    private static final Set<String> RENEWING =
            Set.of("clear", "assign", "reset", "swap", "resize", "emplace", "exchange", "getline", "store");

    private Later() {}

    /** The first use of a name after a node, or NONE when it gets a new value before or nothing more runs. */
    static int use(Code code, int node, String name) {
        SyntaxTree tree = code.tree();
        int at = node;
        while (at != NONE && !code.isFunction(at)) {
            int parent = tree.parent(at);
            if (code.isJump(at) || code.isLoop(at) && tree.contains(at, node) && declares(code, at, name)) {
                return NONE;
            }
            if (parent != NONE && code.isBlock(parent)) {
                if (at != node && renews(code, at, name)) {
                    return NONE;
                }
                for (int next = code.next(at); next != NONE; next = code.next(next)) {
                    int found = first(code, next, name);
                    if (found != NONE) {
                        return isUse(code, found, name) ? found : NONE;
                    }
                    if (code.isJump(next)) {
                        return NONE;
                    }
                }
            }
            at = parent;
        }
        return NONE;
    }

    /** The first mention of a name in a subtree. */
    static int first(Code code, int scope, String name) {
        SyntaxTree tree = code.tree();
        for (int at = scope; at < tree.subtreeEnd(scope); at++) {
            if (code.isName(at) && tree.textIs(at, name)) {
                return at;
            }
        }
        return NONE;
    }

    private static boolean declares(Code code, int loop, String name) {
        return Names.of(code).variables(name).stream().anyMatch(d -> code.tree().contains(loop, d.node()));
    }

    private static boolean renews(Code code, int statement, String name) {
        for (int at = statement; at < code.tree().subtreeEnd(statement); at++) {
            for (Assignment assignment : code.assignments(at)) {
                if (code.path(assignment.target()).equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Not where it gets a new value, is declared anew, or only its address or type is taken. */
    private static boolean isUse(Code code, int mention, String name) {
        SyntaxTree tree = code.tree();
        int parent = tree.parent(mention);
        for (Assignment assignment : code.assignments(parent)) {
            boolean target = assignment.target() == mention;
            if (target && first(code, assignment.value(), name) == NONE) {
                return false;
            }
        }
        String kind = tree.kind(parent);
        if (kind.endsWith("declarator")
                || kind.equals("declaration")
                || kind.equals("pointer_expression") && tree.text(parent).startsWith("&")
                || kind.equals("sizeof_expression")
                || kind.equals("parameter_declaration")) {
            return false;
        }
        if (kind.equals("field_expression") && tree.textIs(tree.nextSibling(mention), "->")) {
            return true;
        }
        Call call = around(code, mention);
        return call == null || !RENEWING.contains(call.name());
    }

    /** The call that the mention is the owner or an argument of. */
    private static @Nullable Call around(Code code, int mention) {
        int at = code.tree().parent(mention);
        for (int depth = 0; at != NONE && depth < 3; depth++) {
            Call call = code.call(at);
            if (call != null) {
                return call;
            }
            at = code.tree().parent(at);
        }
        return null;
    }
}
