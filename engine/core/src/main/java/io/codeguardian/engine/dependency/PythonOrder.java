package io.codeguardian.engine.dependency;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of <a href="https://packaging.python.org/specifications/version-specifiers/">PEP 440</a>. */
final class PythonOrder implements Comparator<String> {
    private static final Pattern VERSION = Pattern.compile(
            "^v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\\d*))?(?:(?:[-_.]?(?:post|rev|r)[-_.]?(\\d*))|-(\\d+))?(?:[-_.]?dev[-_.]?(\\d*))?(?:\\+([a-z0-9._-]+))?$");
    private static final String LAST = "~";

    @Override
    public int compare(String left, String right) {
        List<String> a = key(left);
        List<String> b = key(right);
        for (int i = 0; i < a.size(); i++) {
            int one = i == 1 ? SemanticOrder.PLAIN.compare(a.get(1), b.get(1)) : compareParts(a.get(i), b.get(i));
            if (one != 0) {
                return one;
            }
        }
        return 0;
    }

    /** Empty is the smallest, a tilde the greatest. */
    private static int compareParts(String a, String b) {
        boolean numbers = VersionParts.isNumber(a) && VersionParts.isNumber(b);
        return numbers ? VersionParts.compareNumbers(a, b) : a.compareTo(b);
    }

    /** Epoch, release, kind and number of the pre-release, number of the post-release, of the development release, local. */
    private static List<String> key(String version) {
        Matcher parts = VERSION.matcher(version.strip().toLowerCase(Locale.ROOT));
        if (version.length() > 200 || !parts.find()) {
            return List.of("", version, "", "", "", "", "");
        }
        boolean post =
                version.toLowerCase(Locale.ROOT).contains("post") || parts.group(5) != null || parts.group(6) != null;
        boolean development = parts.group(7) != null;
        String kind = parts.group(3);
        // 1.0.dev1 comes before 1.0a1
        String pre = kind != null ? phase(kind) : development && !post ? "" : LAST;
        String postNumber = post ? number(parts.group(5), parts.group(6)) : "";
        return List.of(
                number(parts.group(1), null),
                parts.group(2),
                pre,
                number(parts.group(4), null),
                postNumber,
                development ? number(parts.group(7), null) : LAST,
                parts.group(8) == null ? "" : parts.group(8));
    }

    private static String phase(String kind) {
        return kind.startsWith("a") ? "a" : kind.startsWith("b") ? "b" : "rc";
    }

    private static String number(@Nullable String first, @Nullable String second) {
        String known = first == null || first.isEmpty() ? second : first;
        return known == null || known.isEmpty() ? "0" : known;
    }
}
