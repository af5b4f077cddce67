package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads statements. */
final class Statements {
    private static final Set<String> ASSIGNMENTS = Set.of(
            "assignment_expression",
            "augmented_assignment_expression",
            "assignment",
            "augmented_assignment",
            "assignment_statement",
            "short_var_declaration",
            "variable_declarator",
            "var_spec",
            "const_spec",
            "named_expression",
            "resource");

    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;

    Statements(SyntaxTree tree, Dialect dialect, Expressions expressions) {
        this.tree = tree;
        this.dialect = dialect;
        this.expressions = expressions;
    }

    List<Assignment> assignments(int node) {
        if (node == NONE || !ASSIGNMENTS.contains(tree.kind(node))) {
            return List.of();
        }
        int target = expressions.firstOf(node, "left", "name");
        int value = expressions.firstOf(node, "right", "value");
        if (target == NONE || value == NONE) {
            return List.of();
        }
        int sign = tree.childByField(node, "operator");
        String operator = sign == NONE ? "=" : tree.text(sign);
        int[] targets = parts(target);
        int[] values = parts(value);
        List<Assignment> all = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            // One call may fill several targets.
            int own = targets.length == values.length ? values[i] : values.length == 1 ? values[0] : value;
            all.add(new Assignment(node, targets[i], operator, own));
        }
        return all;
    }

    private int[] parts(int node) {
        String kind = tree.kind(node);
        boolean several = kind.equals("expression_list") || kind.equals("pattern_list") || kind.equals("tuple_pattern");
        return several ? tree.namedChildren(node) : new int[] {node};
    }

    List<Branch> branches(int node) {
        List<Branch> arms = new ArrayList<>();
        if (!dialect.conditionals().contains(tree.kind(node)) || !tree.isNamed(node) || continuesChain(node)) {
            return arms;
        }
        int at = node;
        while (at != NONE) {
            arms.add(new Branch(tree.childByField(at, "condition"), tree.childByField(at, "consequence")));
            int next = NONE;
            for (int child = tree.firstChild(at); child != NONE; child = tree.nextSibling(child)) {
                if ("alternative".equals(tree.field(child))) {
                    int arm = tree.is(child, "else_clause") ? elseBody(child) : child;
                    if (tree.is(arm, "if_statement")) {
                        next = arm;
                    } else if (tree.is(arm, "elif_clause")) {
                        arms.add(
                                new Branch(tree.childByField(arm, "condition"), tree.childByField(arm, "consequence")));
                    } else {
                        arms.add(new Branch(NONE, arm));
                    }
                }
            }
            at = next;
        }
        return arms;
    }

    private int elseBody(int clause) {
        int body = tree.childByField(clause, "body");
        int only = body != NONE ? body : tree.firstNamedChild(clause);
        return only == NONE ? clause : only;
    }

    private boolean continuesChain(int node) {
        int parent = tree.parent(node);
        return "alternative".equals(tree.field(node))
                || parent != NONE && tree.is(parent, "else_clause") && !tree.is(node, "block");
    }

    int[] in(int block) {
        int list = tree.is(block, "block") ? tree.childOfKind(block, "statement_list") : NONE;
        int holder = list == NONE ? block : list;
        int[] children = tree.namedChildren(holder);
        int count = 0;
        for (int child : children) {
            if (!tree.kind(child).endsWith("comment")) {
                children[count++] = child;
            }
        }
        return Arrays.copyOf(children, count);
    }

    int loop(int node) {
        int below = node;
        int above = tree.parent(node);
        while (above != NONE && !dialect.functions().contains(tree.kind(above))) {
            if (dialect.loops().contains(tree.kind(above)) && runsAgain(above, below)) {
                return above;
            }
            below = above;
            above = tree.parent(above);
        }
        return NONE;
    }

    /** What is iterated over and where counting starts are evaluated once. */
    private boolean runsAgain(int loop, int part) {
        String field = tree.field(part);
        if (field == null) {
            return tree.is(part, "for_clause") || tree.isNamed(part) && !tree.is(part, "range_clause");
        }
        return switch (field) {
            case "body", "condition", "update", "increment" -> true;
            case "initializer", "init", "left", "right", "alternative" -> false;
            default -> !(field.equals("value") || field.equals("name")) || tree.is(loop, "while_statement");
        };
    }
}
