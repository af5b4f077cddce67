package io.codeguardian.engine.dependency;

import java.util.Comparator;
import java.util.Locale;

/** The order of <a href="https://semver.org/#spec-item-11">semantic versions</a>; NuGet's has four numbers and no case. */
final class SemanticOrder implements Comparator<String> {
    static final SemanticOrder PLAIN = new SemanticOrder(false);
    static final SemanticOrder IGNORING_CASE = new SemanticOrder(true);

    private final boolean ignoresCase;

    private SemanticOrder(boolean ignoresCase) {
        this.ignoresCase = ignoresCase;
    }

    @Override
    public int compare(String left, String right) {
        String[] a = parts(left);
        String[] b = parts(right);
        int numbers = compareDotted(a[0], b[0], true);
        if (numbers != 0) {
            return numbers;
        }
        if (a[1].isEmpty() || b[1].isEmpty()) {
            return Boolean.compare(a[1].isEmpty(), b[1].isEmpty());
        }
        return compareDotted(a[1], b[1], false);
    }

    /** The numbers and what comes after the hyphen; build metadata does not count. */
    private String[] parts(String version) {
        String bare = version.startsWith("v") || version.startsWith("=") ? version.substring(1) : version;
        int build = bare.indexOf('+');
        String known = build < 0 ? bare : bare.substring(0, build);
        String cased = ignoresCase ? known.toLowerCase(Locale.ROOT) : known;
        int hyphen = cased.indexOf('-');
        return hyphen < 0
                ? new String[] {cased, ""}
                : new String[] {cased.substring(0, hyphen), cased.substring(hyphen + 1)};
    }

    private static int compareDotted(String left, String right, boolean padded) {
        String[] a = left.split("\\.", -1);
        String[] b = right.split("\\.", -1);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            if (!padded && (i >= a.length || i >= b.length)) {
                return Integer.compare(a.length, b.length);
            }
            int one = comparePart(i < a.length ? a[i] : "0", i < b.length ? b[i] : "0");
            if (one != 0) {
                return one;
            }
        }
        return 0;
    }

    private static int comparePart(String a, String b) {
        boolean numbers = VersionParts.isNumber(a) && VersionParts.isNumber(b);
        if (numbers) {
            return VersionParts.compareNumbers(a, b);
        }
        boolean one = VersionParts.isNumber(a) != VersionParts.isNumber(b);
        return one ? (VersionParts.isNumber(a) ? -1 : 1) : a.compareTo(b);
    }
}
