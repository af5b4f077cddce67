package io.codeguardian.engine.rule.declared;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value must look like: patterns over the whole of it between bars, capitals not minded. Before one may stand
 * {@code =} (a constant that matches), {@code ~} (no constant, and matches), {@code !} (a constant that does not match),
 * {@code !!} (anything that does not match); before all {@code ?} (or is absent). {@code -} alone is absent.
 */
record ValuePattern(boolean optional, List<Alternative> alternatives) {
    private record Alternative(Pattern pattern, boolean negated, boolean constant, boolean variable) {
        static Alternative of(String text) {
            boolean anything = text.startsWith("!!");
            boolean negated = text.startsWith("!");
            boolean constant = negated && !anything || text.startsWith("=");
            boolean variable = text.startsWith("~");
            String plain = anything ? text.substring(2) : constant || variable ? text.substring(1) : text;
            return new Alternative(Pattern.compile("(?is)(?:" + plain + ")"), negated, constant, variable);
        }

        boolean matches(String value, boolean isConstant) {
            return !(constant && !isConstant)
                    && !(variable && isConstant)
                    && pattern.matcher(value).matches() != negated;
        }
    }

    static ValuePattern of(String text) {
        if (text.equals("-")) {
            return new ValuePattern(true, List.of());
        }
        boolean optional = text.startsWith("?");
        return new ValuePattern(
                optional,
                split(optional ? text.substring(1) : text).stream()
                        .map(Alternative::of)
                        .toList());
    }

    /** At bars outside of brackets. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean set = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (set) {
                set = c != ']';
            } else if (c == '[') {
                set = true;
                i += text.startsWith("]", i + 1) ? 1 : text.startsWith("^]", i + 1) ? 2 : 0;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth == 0) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** @param value null when there is none */
    boolean matches(@Nullable String value, boolean isConstant) {
        return value == null ? optional : alternatives.stream().anyMatch(a -> a.matches(value, isConstant));
    }
}
