package io.codeguardian.engine.rule.pattern;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where windows of equal words stand in some texts; one window in {@value #SAMPLE} is kept, chosen by its content. */
final class Windows {
    static final int WIDTH = 50;
    private static final int SAMPLE = 8;
    private static final long BASE = 1_000_003;

    private final Map<Long, Place> first = new HashMap<>();

    /** A place among the words of a text. */
    record Place(int text, int word) {}

    /** The words at which a chosen window begins, with its hash. */
    static Map<Integer, Long> chosen(Tokens tokens) {
        Map<Integer, Long> chosen = new LinkedHashMap<>();
        long leaving = 1;
        for (int i = 0; i < WIDTH; i++) {
            leaving *= BASE;
        }
        long hash = 0;
        for (int i = 0; i < tokens.size(); i++) {
            hash = hash * BASE + tokens.word(i);
            if (i >= WIDTH) {
                hash -= leaving * tokens.word(i - WIDTH);
            }
            if (i >= WIDTH - 1 && Math.floorMod(hash ^ (hash >>> 29), SAMPLE) == 0) {
                chosen.put(i - WIDTH + 1, hash);
            }
        }
        return chosen;
    }

    /** The first place with this window; remembers the given one when there is none. */
    @Nullable
    Place firstOr(long hash, int text, int word) {
        return first.putIfAbsent(hash, new Place(text, word));
    }
}
