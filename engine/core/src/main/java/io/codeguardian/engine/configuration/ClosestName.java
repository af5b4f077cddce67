package io.codeguardian.engine.configuration;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The known name that a misspelt one probably meant, by Levenshtein distance. */
final class ClosestName {
    private static final int LONGEST = 80;

    private ClosestName() {}

    /** @return null when none is within a third of the name's length */
    static @Nullable String to(String name, Set<String> known) {
        if (name.length() > LONGEST) {
            return null;
        }
        String closest = null;
        int best = Math.max(1, name.length() / 3) + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(name, candidate);
            if (distance < best) {
                best = distance;
                closest = candidate;
            }
        }
        return closest;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
