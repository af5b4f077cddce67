package io.codeguardian.engine.dependency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of <a href="https://docs.ruby-lang.org/en/master/Gem/Version.html">Gem::Version</a>: letters are a pre-release. */
final class RubyOrder implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
        List<String> a = segments(left);
        List<String> b = segments(right);
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            String one = i < a.size() ? a.get(i) : "0";
            String other = i < b.size() ? b.get(i) : "0";
            boolean number = VersionParts.isNumber(one);
            if (number != VersionParts.isNumber(other)) {
                return number ? 1 : -1;
            }
            int compared = number ? VersionParts.compareNumbers(one, other) : one.compareTo(other);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** A hyphen says pre-release. */
    private static List<String> segments(String version) {
        return new ArrayList<>(VersionParts.split(version.replace("-", ".pre.")));
    }
}
