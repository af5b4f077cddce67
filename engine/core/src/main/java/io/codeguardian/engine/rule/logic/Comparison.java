package io.codeguardian.engine.rule.logic;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value against a literal, the literal on the right. */
record Comparison(
        int subject, String sign, String literal, @Nullable Double number) {
    private static final Map<String, String> TURNED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");
    private static final Map<String, String> OPPOSITES =
            Map.of("<", ">=", ">", "<=", "<=", ">", ">=", "<", "==", "!=", "!=", "==");

    /** Null when it is no comparison with a literal. */
    static @Nullable Comparison of(Code code, int node) {
        Binary binary = code.binary(node);
        if (binary == null) {
            return null;
        }
        String sign = binary.operator().length() == 3 ? binary.operator().substring(0, 2) : binary.operator();
        if (!OPPOSITES.containsKey(sign)) {
            return null;
        }
        boolean left = isLiteral(code, binary.left());
        if (left == isLiteral(code, binary.right())) {
            return null;
        }
        int subject = left ? binary.right() : binary.left();
        String literal = code.path(left ? binary.left() : binary.right());
        String turned = left ? TURNED.getOrDefault(sign, sign) : sign;
        return new Comparison(subject, turned, literal.replace('\'', '"'), number(literal));
    }

    private static boolean isLiteral(Code code, int node) {
        return code.isConstant(node) && !code.isName(node) && !code.isMember(node);
    }

    Comparison negated() {
        return new Comparison(subject, OPPOSITES.getOrDefault(sign, sign), literal, number);
    }

    /** Whether both cannot hold at once for any one value. */
    boolean excludes(Comparison other) {
        if (sign.equals("==") && other.sign.equals("==")) {
            return number != null && other.number != null
                    ? !number.equals(other.number)
                    : number == null && other.number == null && !literal.equals(other.literal);
        }
        if (sign.equals("==") && other.sign.equals("!=") || sign.equals("!=") && other.sign.equals("==")) {
            return literal.equals(other.literal);
        }
        if (number == null || other.number == null) {
            return false;
        }
        return sign.startsWith("<") && ends(other) || other.sign.startsWith("<") && other.ends(this);
    }

    /** This is an upper bound; the other lies above it or needs a greater value. */
    private boolean ends(Comparison other) {
        if (number == null || other.number == null) {
            return false;
        }
        boolean strict = sign.equals("<");
        return switch (other.sign) {
            case ">" -> other.number >= number;
            case ">=" -> strict ? other.number >= number : other.number > number;
            case "==" -> strict ? other.number >= number : other.number > number;
            default -> false;
        };
    }

    private static @Nullable Double number(String literal) {
        try {
            boolean plain = literal.chars().allMatch(c -> c == '.' || c == '-' || Character.isDigit(c));
            return plain ? Double.valueOf(literal) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
