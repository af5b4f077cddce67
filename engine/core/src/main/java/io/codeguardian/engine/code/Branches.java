package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Reads if chains. */
final class Branches {
    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;

    Branches(SyntaxTree tree, Dialect dialect, Expressions expressions) {
        this.tree = tree;
        this.dialect = dialect;
        this.expressions = expressions;
    }

    List<Branch> of(int node) {
        List<Branch> arms = new ArrayList<>();
        if (!dialect.isNamed(tree, node, Form.CONDITIONAL) || continuesChain(node)) {
            return arms;
        }
        int at = node;
        while (at != NONE) {
            at = readArm(at, arms);
        }
        return arms;
    }

    /** Adds the arm; answers the node that goes on with the chain. */
    private int readArm(int node, List<Branch> arms) {
        int condition = condition(node);
        int body = expressions.firstOf(node, "consequence", "body");
        int next = NONE;
        List<Branch> later = new ArrayList<>();
        boolean otherwise = false;
        for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
            boolean alternative = "alternative".equals(tree.field(child));
            if (tree.textIs(child, "else")) {
                otherwise = true;
            } else if (alternative
                    || dialect.isNamed(tree, child, Form.ELSE)
                    || dialect.isNamed(tree, child, Form.ELSEIF)) {
                next = readAlternative(child, later);
            } else if (tree.isNamed(child) && child > condition && isBare(node)) {
                if (otherwise) {
                    next = readAlternative(child, later);
                } else if (body == NONE && dialect.is(tree, child, Form.BLOCK)) {
                    body = child;
                }
            }
        }
        arms.add(new Branch(condition, body));
        arms.addAll(later);
        return next;
    }

    /** An else-if is the next arm, what else is there the last. */
    private int readAlternative(int child, List<Branch> later) {
        int arm = dialect.isNamed(tree, child, Form.ELSE) && !dialect.is(tree, child, Form.BLOCK)
                ? elseBody(child)
                : child;
        int only = inner(arm);
        if (dialect.isNamed(tree, only, Form.CONDITIONAL)) {
            return only;
        }
        if (dialect.isNamed(tree, arm, Form.ELSEIF)) {
            if (tree.childByField(arm, "alternative") != NONE) {
                return arm;
            }
            later.add(new Branch(condition(arm), expressions.firstOf(arm, "consequence", "body")));
        } else {
            later.add(new Branch(NONE, arm));
        }
        return NONE;
    }

    /** Whether the arms have no fields, as in Kotlin and Swift. */
    private boolean isBare(int node) {
        return tree.childByField(node, "consequence") == NONE && tree.childByField(node, "body") == NONE;
    }

    private int condition(int node) {
        int condition = tree.childByField(node, "condition");
        return condition == NONE ? tree.firstNamedChild(node) : condition;
    }

    /** Kotlin wraps a lone statement. */
    private int inner(int arm) {
        int only = tree.is(arm, "control_structure_body") ? tree.firstNamedChild(arm) : NONE;
        return only != NONE && tree.start(only) == tree.start(arm) ? only : arm;
    }

    private int elseBody(int clause) {
        int body = tree.childByField(clause, "body");
        int only = body != NONE ? body : tree.firstNamedChild(clause);
        return only == NONE ? clause : only;
    }

    private boolean continuesChain(int node) {
        int parent = tree.parent(node);
        if ("alternative".equals(tree.field(node))
                || parent != NONE
                        && dialect.isNamed(tree, parent, Form.ELSE)
                        && !dialect.is(tree, parent, Form.BLOCK)) {
            return true;
        }
        int holder =
                parent != NONE && tree.is(parent, "control_structure_body") && inner(parent) == node ? parent : node;
        int before = tree.parent(holder) == NONE ? NONE : tree.previousSibling(holder);
        return before != NONE
                && tree.textIs(before, "else")
                && dialect.isNamed(tree, tree.parent(holder), Form.CONDITIONAL);
    }
}
