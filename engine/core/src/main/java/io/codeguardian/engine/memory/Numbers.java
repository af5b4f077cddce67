package io.codeguardian.engine.memory;

/** Arithmetic on ranges; what leaves 64 bits stays at their end. */
final class Numbers {
    private Numbers() {}

    static Value of(String operator, Value left, Value right) {
        if (!left.is(Value.Kind.NUMBER) || !right.is(Value.Kind.NUMBER)) {
            return Value.UNKNOWN;
        }
        boolean input = left.input() || right.input();
        return switch (operator) {
            case "+" -> computed(add(left.low(), right.low()), add(left.high(), right.high()), input);
            case "-" ->
                computed(add(left.low(), negative(right.high())), add(left.high(), negative(right.low())), input);
            case "*" -> product(left, right, input);
            case "/" -> right.isExact() && right.low() > 0 ? quotient(left, right.low(), input) : Value.UNKNOWN;
            case "%" -> right.isExact() && right.low() > 0 ? remainder(left, right.low(), input) : Value.UNKNOWN;
            case "&" -> right.isExact() && right.low() >= 0 ? Value.range(0, right.low(), input) : Value.UNKNOWN;
            case "<<" ->
                right.isExact() && right.low() >= 0 && right.low() < 31
                        ? left.isExact()
                                ? Value.number(left.low() << right.low())
                                : product(left, Value.number(1L << right.low()), input)
                        : Value.UNKNOWN;
            default -> Value.UNKNOWN;
        };
    }

    /** What has no known end keeps none. */
    private static Value quotient(Value left, long by, boolean input) {
        boolean open = !input && !left.isExact() && left.high() >= Integer.MAX_VALUE;
        return computed(left.low() / by, open ? left.high() : left.high() / by, input);
    }

    private static Value remainder(Value left, long by, boolean input) {
        return Value.range(left.low() < 0 ? 1 - by : 0, by - 1, input);
    }

    private static Value product(Value left, Value right, boolean input) {
        long a = multiply(left.low(), right.low());
        long b = multiply(left.low(), right.high());
        long c = multiply(left.high(), right.low());
        long d = multiply(left.high(), right.high());
        return computed(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)), input);
    }

    private static Value computed(long low, long high, boolean input) {
        return new Value(Value.Kind.NUMBER, low, high, input, -1, true);
    }

    static long add(long one, long other) {
        long sum = one + other;
        boolean left = ((one ^ sum) & (other ^ sum)) < 0;
        return left ? one < 0 ? Long.MIN_VALUE : Long.MAX_VALUE : sum;
    }

    static long negative(long number) {
        return number == Long.MIN_VALUE ? Long.MAX_VALUE : -number;
    }

    static long multiply(long one, long other) {
        try {
            return Math.multiplyExact(one, other);
        } catch (ArithmeticException e) {
            return one < 0 == other < 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
    }
}
