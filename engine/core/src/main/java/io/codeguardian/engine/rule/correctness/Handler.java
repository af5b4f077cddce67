package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.source.SyntaxTree;

/** What handles an error: a catch, an except, a rescue, or one case of Scala's. */
final class Handler {
    private static final String[] BODIES = {"block", "statements"};

    private Handler() {}

    /** The handler around a node inside of the same function, or NONE. */
    static int around(Code code, int node) {
        SyntaxTree tree = code.tree();
        int at = tree.parent(node);
        int inner = NONE;
        while (at != NONE && !code.isFunction(at)) {
            if (code.is(at, Form.CATCH)) {
                return inner == NONE ? at : inner;
            }
            inner = tree.is(at, "case_clause") ? at : tree.is(at, "case_block") ? inner : NONE;
            at = tree.parent(at);
        }
        return NONE;
    }

    /** NONE when there is nothing in it, as some grammars have it. */
    static int body(SyntaxTree tree, int handler) {
        int body = tree.childByField(handler, "body");
        for (String kind : BODIES) {
            body = body == NONE ? tree.childOfKind(handler, kind) : body;
        }
        return body;
    }

    /** The variable that holds the error; empty when there is none. */
    static String name(Code code, int handler) {
        SyntaxTree tree = code.tree();
        int named = tree.childByField(handler, "name");
        if (named != NONE) {
            return code.path(named);
        }
        int body = body(tree, handler);
        int end = body == NONE ? tree.subtreeEnd(handler) : body;
        boolean first = tree.is(handler, "case_clause");
        String last = "";
        for (int at = handler + 1; at < end; at++) {
            boolean variable =
                    code.isName(at) && !Character.isUpperCase(code.path(at).charAt(0));
            if (variable && first) {
                return code.path(at);
            }
            last = code.isName(at) ? code.path(at) : last;
        }
        boolean typed = last.isEmpty() || Character.isUpperCase(last.charAt(0));
        return typed ? "" : last;
    }
}
