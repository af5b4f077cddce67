package io.codeguardian.engine.rule.shape;

import io.codeguardian.engine.code.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code with holes: {@code $X} is one expression or name, the same wherever it stands again; {@code $_} is any;
 * {@code ...} is whatever stands between. Blanks, comments and the kind of quotes do not matter.
 */
public final class Shape {
    private static final int LONGEST = 400;
    private static final int MOST_PARTS = 48;
    private static final int MOST_GAPS = 6;

    private final String source;
    private final List<Part> parts;
    private final Set<String> words;

    /** A piece of a shape. */
    sealed interface Part {}

    /** Code as it stands. */
    record Words(String text) implements Part {}

    /** One node. */
    record Hole(String name) implements Part {}

    /** Anything. */
    record Gap() implements Part {}

    private Shape(String source, List<Part> parts) {
        this.source = source;
        this.parts = List.copyOf(parts);
        this.words = words(parts);
    }

    /** Texts in quotes are left out: a file may write them in another way. */
    private static Set<String> words(List<Part> parts) {
        Set<String> words = new LinkedHashSet<>();
        for (Part part : parts) {
            String text = part instanceof Words own
                            && own.text().indexOf('"') < 0
                            && own.text().indexOf('\'') < 0
                    ? own.text()
                    : "";
            int begin = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !io.codeguardian.engine.source.Words.isPart(text.charAt(i))) {
                    if (i > begin + 1) {
                        words.add(text.substring(begin, i));
                    }
                    begin = i + 1;
                }
            }
        }
        return Set.copyOf(words);
    }

    /** Whatever has this shape holds them all. */
    Set<String> words() {
        return words;
    }

    /** @throws IllegalArgumentException for a shape that is empty, too long, or has too many holes */
    public static Shape of(String source) {
        String text = source.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a pattern has 1 to " + LONGEST + " characters");
        }
        List<Part> parts = new ArrayList<>();
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            Part part = null;
            if (text.startsWith("...", at)) {
                part = new Gap();
                end = at + 3;
            } else if (text.charAt(at) == '$') {
                end = at + 1;
                while (end < text.length() && isHoleName(text.charAt(end))) {
                    end++;
                }
                part = end > at + 1 ? new Hole(text.substring(at + 1, end)) : null;
            }
            if (part == null) {
                at++;
                continue;
            }
            addWords(parts, text.substring(words, at));
            parts.add(part);
            at = end;
            words = end;
        }
        addWords(parts, text.substring(words));
        long gaps = parts.stream().filter(Gap.class::isInstance).count();
        if (parts.size() > MOST_PARTS || gaps > MOST_GAPS) {
            throw new IllegalArgumentException(
                    "a pattern has at most " + MOST_GAPS + " gaps and " + MOST_PARTS + " parts");
        }
        if (parts.stream().noneMatch(Words.class::isInstance)) {
            throw new IllegalArgumentException("a pattern needs some code beside its holes");
        }
        return new Shape(text, parts);
    }

    private static boolean isHoleName(char c) {
        return c >= 'A' && c <= 'Z' || c == '_' || c >= '0' && c <= '9';
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isBlank()) {
            parts.add(new Words(words));
        }
    }

    List<Part> parts() {
        return parts;
    }

    String source() {
        return source;
    }

    /** The nodes in the holes, or null when the node is of another shape. */
    public @Nullable Map<String, Integer> match(Code code, int node) {
        return ShapeMatch.mayBe(code, parts.getFirst(), node) ? new ShapeMatch(code, this, node).run() : null;
    }

    @Override
    public String toString() {
        return source;
    }
}
