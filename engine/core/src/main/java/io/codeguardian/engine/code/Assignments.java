package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Reads what gets a value. */
final class Assignments {
    private static final String[] TARGET = {"left", "name", "pattern", "target", "declarator"};
    private static final String[] VALUE = {"right", "value", "result", "default_value"};

    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;

    Assignments(SyntaxTree tree, Dialect dialect, Expressions expressions) {
        this.tree = tree;
        this.dialect = dialect;
        this.expressions = expressions;
    }

    List<Assignment> of(int node) {
        if (node == NONE || !tree.isNamed(node)) {
            return List.of();
        }
        if (dialect.is(tree, node, Form.ASSIGNMENT)) {
            return read(node);
        }
        return dialect.is(tree, node, Form.BINDING) ? bound(node) : List.of();
    }

    private List<Assignment> read(int node) {
        int target = target(node);
        int value = value(node, target);
        String operator = operator(node, target, value);
        if (target == NONE || value == NONE || operator.isEmpty() || isKeyword(node)) {
            return List.of();
        }
        int[] several = parts(target);
        int[] targets = several.length == 1 ? parts(plain(target)) : several;
        int[] values = parts(value);
        List<Assignment> all = new ArrayList<>(targets.length);
        for (int i = 0; i < targets.length; i++) {
            // One call may fill several targets.
            int own = targets.length == values.length ? values[i] : values.length == 1 ? values[0] : value;
            all.add(new Assignment(node, plain(targets[i]), operator, own));
        }
        return all;
    }

    /** {@code f(name = value)} assigns nothing. */
    private boolean isKeyword(int node) {
        int parent = tree.parent(node);
        return dialect.is(tree, node, Form.KEYWORD)
                && parent != NONE
                && (tree.is(parent, "arguments") || tree.is(parent, "attribute_argument"));
    }

    private int target(int node) {
        int target = expressions.firstOf(node, TARGET);
        for (int child = tree.firstNamedChild(node); target == NONE && child != NONE; ) {
            if (dialect.is(tree, child, Form.TARGET) || dialect.is(tree, child, Form.SEVERAL)) {
                target = child;
            }
            child = tree.nextNamedSibling(child);
        }
        return target == NONE && !dialect.is(tree, node, Form.BINARY) ? tree.firstNamedChild(node) : target;
    }

    private int value(int node, int target) {
        int value = expressions.firstOf(node, VALUE);
        if (value != NONE || target == NONE) {
            return value;
        }
        for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
            if (child > target && !tree.isNamed(child) && tree.text(child).endsWith("=")) {
                return tree.nextSibling(child);
            }
        }
        return NONE;
    }

    /** Empty when the node is no assignment after all, as most of what stands between two operands. */
    private String operator(int node, int target, int value) {
        int sign = tree.childByField(node, "operator");
        if (sign == NONE && target != NONE && value != NONE && target < value) {
            int next = tree.nextSibling(target);
            boolean plain =
                    next == NONE || tree.isNamed(next) || !tree.text(next).endsWith("=");
            return plain ? "=" : tree.text(next);
        }
        String text = sign == NONE ? "=" : tree.text(sign);
        boolean infix = dialect.is(tree, node, Form.BINARY);
        boolean compares = !text.isEmpty() && "=!<>".indexOf(text.charAt(0)) >= 0;
        return infix && (compares || !text.endsWith("=")) ? "" : text;
    }

    /** Through declarators, modifiers and single patterns to the name: {@code *p}, {@code mut x}, {@code Some(x)}. */
    private int plain(int target) {
        int inner = target;
        while (inner != NONE) {
            int next = step(inner);
            if (next == NONE) {
                return inner;
            }
            inner = next;
        }
        return target;
    }

    private int step(int node) {
        String kind = tree.kind(node);
        if (kind.endsWith("_declarator") && !kind.equals("init_declarator")) {
            int declarator = tree.childByField(node, "declarator");
            return declarator == NONE ? tree.firstNamedChild(node) : declarator;
        }
        if (dialect.is(tree, node, Form.TARGET) && !dialect.is(tree, node, Form.SEVERAL)) {
            int only = tree.firstNamedChild(node);
            boolean typed = kind.equals("variable_declaration");
            return only != NONE && (typed || tree.nextNamedSibling(only) == NONE) ? only : NONE;
        }
        if (dialect.is(tree, node, Form.PATTERN)) {
            int[] parts = tree.namedChildren(node);
            return parts.length == 0 ? NONE : parts[parts.length - 1];
        }
        return NONE;
    }

    private int[] parts(int node) {
        boolean pattern = dialect.is(tree, node, Form.PATTERN) && tree.namedChildren(node).length > 1;
        boolean tuple = tree.is(node, "tuple_expression");
        return dialect.is(tree, node, Form.SEVERAL) || pattern && !tree.is(node, "tuple_struct_pattern") || tuple
                ? tree.namedChildren(node)
                : new int[] {node};
    }

    /** {@code if let a = b}: the name and the value stand beside each other. */
    private List<Assignment> bound(int node) {
        List<Assignment> all = new ArrayList<>();
        int name = NONE;
        boolean equals = false;
        for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
            if ("bound_identifier".equals(tree.field(child))) {
                name = child;
                equals = false;
            } else if (tree.textIs(child, "=")) {
                equals = true;
            } else if (equals && name != NONE && tree.isNamed(child)) {
                all.add(new Assignment(node, name, "=", child));
                name = NONE;
            }
        }
        return all;
    }
}
