package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import org.jspecify.annotations.Nullable;

/** Reads expressions with two operands. */
final class Binaries {
    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;
    private final boolean misgroups;

    Binaries(SyntaxTree tree, Dialect dialect, Expressions expressions) {
        this.tree = tree;
        this.dialect = dialect;
        this.expressions = expressions;
        // These grammars group operators without asking which binds tighter.
        this.misgroups = tree.language() == SourceLanguage.SCALA || tree.language() == SourceLanguage.SWIFT;
    }

    /** Null too where the grammar gave an operand to another operator. */
    @Nullable
    Binary binary(int node) {
        if (node == NONE || !dialect.isNamed(tree, node, Form.BINARY)) {
            return null;
        }
        Binary read = read(node);
        return read == null || !misgroups ? read : regrouped(read);
    }

    private @Nullable Binary read(int node) {
        int left = expressions.firstOf(node, "left", "lhs", "value");
        int right = expressions.firstOf(node, "right", "rhs", "if_nil");
        if (left == NONE || right == NONE) {
            int[] operands = tree.namedChildren(node);
            if (operands.length != 2) {
                return null;
            }
            left = operands[0];
            right = operands[1];
        }
        int operator = expressions.firstOf(node, "operator", "op");
        String sign = operator == NONE || tree.end(operator) <= tree.start(operator)
                ? between(left, right)
                : tree.text(operator);
        return new Binary(node, left, sign.equals("and") ? "&&" : sign.equals("or") ? "||" : sign, right);
    }

    private String between(int left, int right) {
        return tree.end(left) <= tree.start(right)
                ? tree.text().substring(tree.end(left), tree.start(right)).strip()
                : "";
    }

    private @Nullable Binary regrouped(Binary read) {
        int own = precedence(read.operator());
        Binary above = isOperand(read.node()) ? read(tree.parent(read.node())) : null;
        if (own == 0 || above != null && precedence(above.operator()) > own) {
            return null;
        }
        int left = read.left();
        for (Binary below = inner(left); below != null && precedence(below.operator()) < own; below = inner(left)) {
            left = below.right();
        }
        int right = read.right();
        for (Binary below = inner(right); below != null && precedence(below.operator()) < own; below = inner(right)) {
            right = below.left();
        }
        return new Binary(read.node(), left, read.operator(), right);
    }

    private boolean isOperand(int node) {
        int parent = tree.parent(node);
        return parent != NONE && dialect.isNamed(tree, parent, Form.BINARY);
    }

    private @Nullable Binary inner(int node) {
        return dialect.isNamed(tree, node, Form.BINARY) ? read(node) : null;
    }

    /** Zero for a name between two values, which is a call. */
    private static int precedence(String operator) {
        return switch (operator) {
            case "||", "??" -> 1;
            case "&&" -> 2;
            case "==", "!=", "===", "!==" -> 3;
            case "<", ">", "<=", ">=" -> 4;
            case "|", "^" -> 5;
            case "&", "<<", ">>", "..<", "..." -> 6;
            case "+", "-", "++", ":::", "::" -> 7;
            case "*", "/", "%" -> 8;
            default -> 0;
        };
    }
}
