package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions. */
final class Expressions {
    private static final Set<String> FRAGMENTS = Set.of(
            "string_fragment",
            "multiline_string_fragment",
            "string_content",
            "interpreted_string_literal_content",
            "raw_string_literal_content",
            "escape_sequence");
    private static final Set<String> INTERPOLATIONS =
            Set.of("interpolation", "template_substitution", "string_interpolation");
    private static final Set<String> EFFECTS = Set.of(
            "assignment_expression",
            "augmented_assignment_expression",
            "update_expression",
            "await",
            "await_expression",
            "yield",
            "yield_expression",
            "named_expression",
            "inc_statement",
            "dec_statement");
    private static final int LONGEST_PATH = 200;

    private final SyntaxTree tree;
    private final Dialect dialect;

    Expressions(SyntaxTree tree, Dialect dialect) {
        this.tree = tree;
        this.dialect = dialect;
    }

    @Nullable
    Call call(int node) {
        if (node == NONE || !dialect.calls().contains(tree.kind(node))) {
            return null;
        }
        String kind = tree.kind(node);
        boolean creates = kind.equals("object_creation_expression") || kind.equals("new_expression");
        int callee = callee(node);
        if (callee == NONE) {
            return null;
        }
        int receiver = tree.childByField(node, "object");
        int name = callee;
        if (receiver == NONE && dialect.members().contains(tree.kind(callee))) {
            receiver = firstOf(callee, "object", "operand");
            name = firstOf(callee, "attribute", "property", "field");
        }
        String target = receiver == NONE ? "" : path(receiver);
        return new Call(node, name == NONE ? "" : bare(path(name)), receiver, target, arguments(node), creates);
    }

    private int callee(int node) {
        return firstOf(node, "function", "name", "constructor", "type");
    }

    /** Without type arguments: {@code ArrayList<String>} is {@code ArrayList}. */
    private static String bare(String name) {
        int generic = name.indexOf('<');
        return generic > 0 ? name.substring(0, generic) : name;
    }

    private List<Argument> arguments(int node) {
        int list = tree.childByField(node, "arguments");
        List<Argument> arguments = new ArrayList<>();
        if (list != NONE && tree.kind(list).endsWith("comprehension") || list != NONE && isString(list)) {
            arguments.add(new Argument(null, list));
        } else if (list != NONE) {
            for (int child : tree.namedChildren(list)) {
                if (tree.is(child, "keyword_argument")) {
                    int name = tree.childByField(child, "name");
                    int value = tree.childByField(child, "value");
                    arguments.add(new Argument(name == NONE ? "" : tree.text(name), value == NONE ? child : value));
                } else if (!tree.kind(child).endsWith("comment")) {
                    arguments.add(new Argument(null, child));
                }
            }
        }
        return arguments;
    }

    @Nullable
    Binary binary(int node) {
        if (node == NONE || !dialect.binaries().contains(tree.kind(node))) {
            return null;
        }
        int left = tree.childByField(node, "left");
        int right = tree.childByField(node, "right");
        int operator = firstOf(node, "operator", "operators");
        if (left == NONE && operator != NONE) {
            int[] operands = tree.namedChildren(node);
            if (operands.length != 2) {
                return null;
            }
            left = operands[0];
            right = operands[1];
            return new Binary(
                    node,
                    left,
                    tree.text().substring(tree.end(left), tree.start(right)).strip(),
                    right);
        }
        if (left == NONE || right == NONE || operator == NONE) {
            return null;
        }
        String sign = tree.text(operator);
        return new Binary(node, left, sign.equals("and") ? "&&" : sign.equals("or") ? "||" : sign, right);
    }

    int unwrap(int node) {
        int inner = node;
        while (inner != NONE && dialect.wrappers().contains(tree.kind(inner))) {
            int value = tree.childByField(inner, "value");
            int next = value != NONE ? value : tree.firstNamedChild(inner);
            if (next == NONE) {
                return inner;
            }
            inner = next;
        }
        return inner;
    }

    boolean isString(int node) {
        return dialect.strings().contains(tree.kind(node));
    }

    @Nullable
    String literal(int node) {
        if (node == NONE || !isString(node)) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int at = node + 1; at < tree.subtreeEnd(node); at++) {
            String kind = tree.kind(at);
            if (INTERPOLATIONS.contains(kind)) {
                return null;
            }
            // Python keeps an escape inside its content; other grammars put it beside.
            if (FRAGMENTS.contains(kind)
                    && !(kind.equals("escape_sequence") && tree.is(tree.parent(at), "string_content"))) {
                text.append(tree.text(at));
            }
        }
        return text.toString();
    }

    boolean isConstant(int node) {
        if (node == NONE) {
            return false;
        }
        String kind = tree.kind(node);
        if (dialect.constants().contains(kind)) {
            return true;
        }
        if (kind.equals("unary_expression") || kind.equals("unary_operator")) {
            int operand = firstOf(node, "operand", "argument");
            return operand != NONE && dialect.constants().contains(tree.kind(operand));
        }
        return isString(node) ? literal(node) != null : isCapitals(node);
    }

    private boolean isCapitals(int node) {
        String name = path(node);
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean named =
                dialect.names().contains(tree.kind(node)) || dialect.members().contains(tree.kind(node));
        return named
                && last.length() > 1
                && last.chars().allMatch(c -> c == '_' || Character.isUpperCase(c) || Character.isDigit(c));
    }

    boolean isPure(int node) {
        for (int at = node; at < tree.subtreeEnd(node); at++) {
            String kind = tree.kind(at);
            if (dialect.calls().contains(kind) && tree.isNamed(at) || EFFECTS.contains(kind)) {
                return false;
            }
        }
        return true;
    }

    boolean same(int one, int other) {
        int a = leaf(one, tree.subtreeEnd(one));
        int b = leaf(other, tree.subtreeEnd(other));
        while (a != NONE && b != NONE) {
            if (!tree.textIs(a, tree.text(b))) {
                return false;
            }
            a = leaf(tree.subtreeEnd(a), tree.subtreeEnd(one));
            b = leaf(tree.subtreeEnd(b), tree.subtreeEnd(other));
        }
        return a == b;
    }

    /** The first word at or after a node; a string is one word, a comment none. */
    private int leaf(int from, int end) {
        int at = from;
        while (at < end) {
            if (tree.kind(at).endsWith("comment")) {
                at = tree.subtreeEnd(at);
            } else if (tree.firstChild(at) == NONE || isString(at)) {
                return at;
            } else {
                at++;
            }
        }
        return NONE;
    }

    String path(int node) {
        if (node == NONE) {
            return "";
        }
        int length = tree.end(node) - tree.start(node);
        String text = tree.text().substring(tree.start(node), tree.start(node) + Math.min(length, LONGEST_PATH));
        StringBuilder path = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> path.append((char) c));
        return path.toString();
    }

    int firstOf(int node, String... fields) {
        for (String field : fields) {
            int child = tree.childByField(node, field);
            if (child != NONE) {
                return child;
            }
        }
        return NONE;
    }
}
