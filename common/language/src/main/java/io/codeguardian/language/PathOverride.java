package io.codeguardian.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A team's word about rules in a part of the repository; it wins over what is said for the whole.
 *
 * @param paths globs
 * @param rules by rule id, in order, so that its text is the same everywhere
 */
public record PathOverride(List<String> paths, Map<String, RuleSetting> rules) {
    public PathOverride {
        paths = List.copyOf(paths);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }
}
