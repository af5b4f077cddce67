package io.codeguardian.engine.rule.declared;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;

/** What stands inside of functions and before statements. */
final class Bodies {
    private Bodies() {}

    /** The statements of a function without blanks and comments. */
    static String text(Code code, int function) {
        int body = code.tree().childByField(function, "body");
        if (body == NONE) {
            int[] parts = code.tree().namedChildren(function);
            body = parts.length == 0 ? function : parts[parts.length - 1];
        }
        if (!code.isBlock(body)) {
            return code.path(body);
        }
        StringBuilder text = new StringBuilder();
        for (int statement : code.statements(body)) {
            text.append(code.path(statement));
        }
        return text.toString();
    }

    /** The comments right before the statements around a node, up to the function. */
    static String comment(Code code, int node) {
        StringBuilder text = new StringBuilder();
        for (int at = node; at != NONE && !code.isFunction(at); at = code.tree().parent(at)) {
            int before = code.tree().parent(at) == NONE ? NONE : code.tree().previousSibling(at);
            if (before != NONE && code.tree().kind(before).endsWith("comment")) {
                text.append(code.tree().text(before)).append(' ');
            }
        }
        return text.toString();
    }
}
