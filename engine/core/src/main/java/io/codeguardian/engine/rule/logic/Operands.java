package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The operands of a chain of one operator, as in {@code a && b && c}. */
final class Operands {
    private static final int MOST = 24;

    private Operands() {}

    /** Empty when the node is inside a longer chain, which is asked itself. */
    static List<Integer> of(Code code, int node, String operator) {
        Binary whole = code.binary(node);
        Binary above = code.binary(around(code, node));
        if (whole == null
                || !whole.operator().equals(operator)
                || above != null && above.operator().equals(operator)) {
            return List.of();
        }
        List<Integer> operands = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty() && operands.size() < MOST) {
            int at = code.unwrap(open.pop());
            Binary binary = code.binary(at);
            if (binary != null && binary.operator().equals(operator)) {
                open.push(binary.right());
                open.push(binary.left());
            } else {
                operands.add(at);
            }
        }
        return operands;
    }

    private static int around(Code code, int node) {
        int above = code.tree().parent(node);
        while (above != NONE && code.is(above, Form.WRAPPER)) {
            above = code.tree().parent(above);
        }
        return above;
    }

    /** What a {@code !x} or {@code not x} negates, or NONE. */
    static int negated(Code code, int node) {
        if (!code.is(node, Form.UNARY)) {
            return NONE;
        }
        String text = code.tree().text(node);
        int[] parts = code.tree().namedChildren(node);
        boolean not = text.startsWith("!") || text.startsWith("not") && !Character.isLetter(text.charAt(3));
        return not && parts.length > 0 ? code.unwrap(parts[parts.length - 1]) : NONE;
    }
}
