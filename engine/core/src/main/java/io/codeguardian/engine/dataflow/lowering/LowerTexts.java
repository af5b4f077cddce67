package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.Expr;
import java.util.ArrayList;
import java.util.List;

/** Lowers string literals with what is interpolated into them. */
final class LowerTexts {
    private final Reading read;
    private final LowerExpressions expressions;

    LowerTexts(Reading read, LowerExpressions expressions) {
        this.read = read;
        this.expressions = expressions;
    }

    Expr lower(int node) {
        if (read.role(node) == Role.INTERPOLATION) {
            return inner(node);
        }
        int prefix = read.part(node, "prefix");
        if (prefix != NONE) {
            return prefixed(node, prefix);
        }
        if (read.has(node, "gaps")) {
            return gaps(node);
        }
        List<Expr> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean structured = false;
        for (int child = read.tree.firstChild(node); child != NONE; child = read.tree.nextSibling(child)) {
            switch (read.role(child)) {
                case FRAGMENT -> {
                    structured = true;
                    text.append(fragment(child));
                }
                case ESCAPE -> {
                    structured = true;
                    text.append(Words.unescape(read.text(child)));
                }
                case INTERPOLATION, TEXT -> {
                    structured = true;
                    flush(node, text, parts);
                    parts.add(read.role(child) == Role.TEXT ? expressions.lower(child) : inner(child));
                }
                case NAME, MEMBER, ELEMENT, CALL, SELF, FIELDNAME, PASS -> {
                    structured = true;
                    flush(node, text, parts);
                    parts.add(expressions.lower(child));
                }
                default -> {}
            }
        }
        if (!structured) {
            return new Expr.Constant(node, Words.unquote(read.text(node)));
        }
        if (parts.isEmpty()) {
            return new Expr.Constant(node, text.toString());
        }
        flush(node, text, parts);
        return new Expr.Joined(node, parts, true);
    }

    /** A function of the library reads the text, unless it only puts values in. */
    private Expr prefixed(int node, int prefix) {
        Expr text = expressions.part(node, "inner");
        String name = read.text(prefix);
        boolean plain = name.equals("s") || name.equals("f") || name.equals("raw");
        return plain
                ? text
                : new Expr.Invoke(node, prefix, null, name, List.of(new Expr.Argument(null, text, false)), false);
    }

    /** What stands between the children is text, where the grammar has no kind for it. */
    private Expr gaps(int node) {
        String whole = read.text(node);
        int width = whole.startsWith("\"\"\"") && whole.length() >= 6 ? 3 : 1;
        String source = read.tree.text();
        int at = read.tree.start(node) + width;
        int end = Math.max(at, read.tree.end(node) - width);
        List<Expr> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int child : read.tree.namedChildren(node)) {
            int next = Math.min(Math.max(at, read.tree.start(child)), end);
            text.append(source, at, next);
            if (read.role(child) == Role.ESCAPE) {
                text.append(Words.unescape(read.text(child)));
            } else {
                flush(node, text, parts);
                parts.add(inner(child));
            }
            at = Math.max(next, Math.min(read.tree.end(child), end));
        }
        text.append(source, at, end);
        if (parts.isEmpty()) {
            return new Expr.Constant(node, text.toString());
        }
        flush(node, text, parts);
        return new Expr.Joined(node, parts, true);
    }

    private String fragment(int node) {
        String text = read.text(node);
        return read.has(node, "escapes") ? Words.readEscapes(text) : text;
    }

    private static void flush(int node, StringBuilder text, List<Expr> parts) {
        if (!text.isEmpty()) {
            parts.add(new Expr.Constant(node, text.toString()));
            text.setLength(0);
        }
    }

    private Expr inner(int node) {
        int value = read.part(node, "value");
        int first = value == NONE ? read.tree.firstNamedChild(node) : value;
        return first == NONE ? new Expr.Opaque(node, List.of()) : expressions.lower(first);
    }
}
