package io.codeguardian.engine.dataflow.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes with constants. */
final class Folding {
    private Folding() {}

    static Value size(Value value) {
        return value.constant() instanceof String s ? Value.constant((long) s.length()) : Value.UNKNOWN;
    }

    static Value charAt(String text, long index) {
        return index >= 0 && index < text.length()
                ? Value.constant(String.valueOf(text.charAt((int) index)))
                : Value.UNKNOWN;
    }

    /** Null when it is none of two numbers. */
    static @Nullable Value sum(Value a, Value b) {
        if (a.constant() instanceof Long x && b.constant() instanceof Long y) {
            return Value.constant(x + y);
        }
        if (a.constant() instanceof Number x && b.constant() instanceof Number y) {
            return Value.constant(x.doubleValue() + y.doubleValue());
        }
        return null;
    }

    static Value operation(String operator, Value a, Value b) {
        Object x = a.constant();
        Object y = b.constant();
        if (x == null || y == null) {
            return Value.UNKNOWN;
        }
        return switch (operator) {
            case "==" -> Value.constant(same(x, y));
            case "!=" -> Value.constant(!same(x, y));
            default ->
                x instanceof Long i && y instanceof Long j
                        ? whole(operator, i, j)
                        : x instanceof Number n && y instanceof Number m
                                ? fraction(operator, n.doubleValue(), m.doubleValue())
                                : x instanceof Boolean p && y instanceof Boolean q
                                        ? truth(operator, p, q)
                                        : Value.UNKNOWN;
        };
    }

    private static boolean same(Object x, Object y) {
        return x instanceof Number n && y instanceof Number m ? n.doubleValue() == m.doubleValue() : x.equals(y);
    }

    private static Value whole(String operator, long i, long j) {
        return switch (operator) {
            case "+" -> Value.constant(i + j);
            case "-" -> Value.constant(i - j);
            case "*" -> Value.constant(i * j);
            case "/", "//" -> j == 0 ? Value.UNKNOWN : Value.constant(i / j);
            case "%" -> j == 0 ? Value.UNKNOWN : Value.constant(i % j);
            case "<" -> Value.constant(i < j);
            case "<=" -> Value.constant(i <= j);
            case ">" -> Value.constant(i > j);
            case ">=" -> Value.constant(i >= j);
            case "&" -> Value.constant(i & j);
            case "|" -> Value.constant(i | j);
            case "^" -> Value.constant(i ^ j);
            case "<<" -> j < 0 || j > 62 ? Value.UNKNOWN : Value.constant(i << j);
            case ">>" -> j < 0 || j > 62 ? Value.UNKNOWN : Value.constant(i >> j);
            default -> Value.UNKNOWN;
        };
    }

    private static Value fraction(String operator, double i, double j) {
        return switch (operator) {
            case "-" -> Value.constant(i - j);
            case "*" -> Value.constant(i * j);
            case "/" -> Value.constant(i / j);
            case "<" -> Value.constant(i < j);
            case "<=" -> Value.constant(i <= j);
            case ">" -> Value.constant(i > j);
            case ">=" -> Value.constant(i >= j);
            default -> Value.UNKNOWN;
        };
    }

    private static Value truth(String operator, boolean p, boolean q) {
        return switch (operator) {
            case "&", "&&" -> Value.constant(p & q);
            case "|", "||" -> Value.constant(p | q);
            case "^" -> Value.constant(p ^ q);
            default -> Value.UNKNOWN;
        };
    }

    /** A text with its {@code %s}, {@code {}} and the like replaced in order; a number's place lets nothing through. */
    static Value format(String pattern, List<Value> parts, List<Mark> marks, Run run) {
        StringBuilder shape = new StringBuilder();
        int next = 0;
        boolean numbers = true;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '%' || i + 1 >= pattern.length()) {
                shape.append(c);
                continue;
            }
            int end = i + 1;
            while (end < pattern.length() && "0123456789.$-+ #lhz,".indexOf(pattern.charAt(end)) >= 0) {
                end++;
            }
            char kind = end < pattern.length() ? pattern.charAt(end) : '%';
            if (kind == '%' || kind == 'n') {
                shape.append(kind == 'n' ? '\n' : '%');
            } else if ("dixXofFeEgGucbt".indexOf(kind) >= 0) {
                shape.append('0');
                next++;
            } else {
                numbers &= next >= parts.size() || run.marks(parts.get(next)).isEmpty();
                shape.append(next < parts.size() ? run.content(parts.get(next)).asText() : String.valueOf(Value.HOLE));
                next++;
            }
            i = end;
        }
        boolean clean = numbers && next > 0 && pattern.indexOf(Value.HOLE) < 0;
        return Value.text(shape.toString(), clean ? List.of() : marks);
    }
}
