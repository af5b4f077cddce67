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
