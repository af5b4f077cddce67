package io.codeguardian.engine.rule.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equal words in two places.
 *
 * @param word where the later ones begin
 * @param original where the earlier ones begin
 * @param words how many
 */
record Match(int word, int original, int words) {

    /** Grows two equal windows to both sides; null when only their hashes are equal. */
    static @Nullable Match grow(List<Tokens> texts, Windows.Place original, int text, int word) {
        Tokens a = texts.get(original.text());
        Tokens b = texts.get(text);
        int forward = 0;
        while (original.word() + forward < a.size()
                && word + forward < b.size()
                && a.word(original.word() + forward) == b.word(word + forward)
                && !meets(original, text, original.word() + forward, word)) {
            forward++;
        }
        int back = 0;
        while (original.word() - back > 0
                && word - back > 0
                && a.word(original.word() - back - 1) == b.word(word - back - 1)
                && !meets(original, text, original.word() + forward, word - back)) {
            back++;
        }
        return forward < Windows.WIDTH ? null : new Match(word - back, original.word() - back, forward + back);
    }

    /** In one text the two may touch but not overlap. */
    private static boolean meets(Windows.Place original, int text, int originalEnd, int begin) {
        return original.text() == text && originalEnd >= begin;
    }
}
