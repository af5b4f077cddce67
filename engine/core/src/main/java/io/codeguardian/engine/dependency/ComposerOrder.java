package io.codeguardian.engine.dependency;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of <a href="https://getcomposer.org/doc/articles/versions.md">Composer's versions</a>, which is PHP's. */
final class ComposerOrder implements Comparator<String> {
    private static final List<String> STABILITIES = List.of("dev", "alpha", "beta", "rc", "", "p");

    @Override
    public int compare(String left, String right) {
        List<String> a = VersionParts.split(bare(left));
        List<String> b = VersionParts.split(bare(right));
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int one = compareParts(i < a.size() ? a.get(i) : null, i < b.size() ? b.get(i) : null);
            if (one != 0) {
                return one;
            }
        }
        return 0;
    }

    private static int compareParts(
            @org.jspecify.annotations.Nullable String a, @org.jspecify.annotations.Nullable String b) {
        boolean first = a == null || VersionParts.isNumber(a);
        boolean second = b == null || VersionParts.isNumber(b);
        if (first && second) {
            return VersionParts.compareNumbers(a == null ? "0" : a, b == null ? "0" : b);
        }
        return Integer.compare(stability(first ? "" : a), stability(second ? "" : b));
    }

    private static int stability(@org.jspecify.annotations.Nullable String word) {
        String known = switch (word == null ? "" : word) {
            case "a" -> "alpha";
            case "b" -> "beta";
            case "c" -> "rc";
            case "pl", "patch" -> "p";
            case "stable" -> "";
            default -> word == null ? "" : word;
        };
        int at = STABILITIES.indexOf(known);
        return at < 0 ? 0 : at;
    }

    private static String bare(String version) {
        String lower = version.toLowerCase(Locale.ROOT);
        int build = lower.indexOf('+');
        String known = build < 0 ? lower : lower.substring(0, build);
        return known.startsWith("v") ? known.substring(1) : known;
    }
}
