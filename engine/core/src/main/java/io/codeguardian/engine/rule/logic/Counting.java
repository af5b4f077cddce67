package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A for loop that counts one variable by a fixed step.
 *
 * @param sign of the comparison as it reads with the counter on its left
 * @param up whether the step is positive
 */
record Counting(String name, int condition, String sign, int bound, boolean up) {
    private static final Set<String> ORDERS = Set.of("<", ">", "<=", ">=");

    /** Null for every other loop. */
    static @Nullable Counting of(Code code, int loop) {
        SyntaxTree tree = code.tree();
        int clause = tree.childOfKind(loop, "for_clause");
        int header = clause == NONE ? loop : clause;
        int condition = code.unwrap(tree.childByField(header, "condition"));
        int increment = tree.childByField(header, "increment");
        int update = increment == NONE ? tree.childByField(header, "update") : increment;
        Binary binary = condition == NONE ? null : code.binary(condition);
        if (binary == null || update == NONE || !ORDERS.contains(binary.operator())) {
            return null;
        }
        String step = code.path(update);
        for (int side : new int[] {binary.left(), binary.right()}) {
            String name = code.path(side);
            int direction = code.isName(side) ? direction(step, name) : 0;
            if (direction != 0) {
                boolean left = side == binary.left();
                String sign = left ? binary.operator() : turned(binary.operator());
                return new Counting(name, binary.node(), sign, left ? binary.right() : binary.left(), direction > 0);
            }
        }
        return null;
    }

    private static String turned(String sign) {
        return (sign.startsWith("<") ? ">" : "<") + sign.substring(1);
    }

    private static int direction(String step, String name) {
        if (step.equals(name + "++") || step.equals("++" + name) || isBy(step, name + "+=")) {
            return 1;
        }
        return step.equals(name + "--") || step.equals("--" + name) || isBy(step, name + "-=") ? -1 : 0;
    }

    private static boolean isBy(String step, String start) {
        return step.startsWith(start)
                && step.length() > start.length()
                && step.substring(start.length()).chars().allMatch(Character::isDigit);
    }
}
