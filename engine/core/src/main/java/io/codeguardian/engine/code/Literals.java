package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the quotes. */
final class Literals {
    private static final String QUOTES = "\"'`";
    private static final int LONGEST_PREFIX = 6;

    private final SyntaxTree tree;
    private final Dialect dialect;

    Literals(SyntaxTree tree, Dialect dialect) {
        this.tree = tree;
        this.dialect = dialect;
    }

    /** Null for what is no string, or has a value put into it. */
    @Nullable
    String text(int node) {
        if (node == NONE || !dialect.isNamed(tree, node, Form.STRING)) {
            return null;
        }
        if (tree.firstNamedChild(node) == NONE) {
            return bare(tree.text(node));
        }
        StringBuilder text = new StringBuilder();
        boolean pieces = false;
        int covered = node;
        for (int at = node + 1; at < tree.subtreeEnd(node); at++) {
            if (dialect.is(tree, at, Form.INTERPOLATION)) {
                return null;
            }
            // Python keeps an escape inside its content; other grammars put it beside.
            if (at >= covered && dialect.is(tree, at, Form.FRAGMENT)) {
                text.append(tree.text(at));
                covered = tree.subtreeEnd(at);
                pieces = true;
            }
        }
        return pieces || tree.is(node, "string") ? text.toString() : bare(tree.text(node));
    }

    /** Of a grammar that has no node for what is between: the quotes off, as many as begin it. */
    private static String bare(String text) {
        int quote = 0;
        while (quote < text.length() && quote < LONGEST_PREFIX && QUOTES.indexOf(text.charAt(quote)) < 0) {
            quote++;
        }
        if (quote >= text.length() || quote == LONGEST_PREFIX || !isPrefix(text, quote)) {
            return text.startsWith(":") ? text.substring(1) : text;
        }
        char mark = text.charAt(quote);
        boolean triple = text.startsWith(String.valueOf(mark).repeat(3), quote) && text.length() >= quote + 6;
        int begin = quote + (triple ? 3 : 1);
        int close = text.lastIndexOf(mark);
        int end = Math.max(begin, close < begin ? begin : close - (triple ? 2 : 0));
        return text.substring(Math.min(begin, text.length()), Math.min(end, text.length()));
    }

    /** Letters or signs that tell the kind of string: {@code r}, {@code @$}, {@code #}. */
    private static boolean isPrefix(String text, int quote) {
        for (int i = 0; i < quote; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '@' && c != '$' && c != '#') {
                return false;
            }
        }
        return true;
    }
}
