package io.codeguardian.engine.finding;

import io.codeguardian.language.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Joins what several analysers say about the same thing: overlapping lines of a file, and the same rule, rule family
 * (the last part of the id) or CWE. Two findings of one analyser are joined only when they share the rule.
 */
public final class Merging {
    private static final int LONG_SPAN = 10;

    private Merging() {}

    /** @return worst first */
    public static List<Finding> merge(Collection<Finding> findings) {
        Map<String, List<Merged>> byPath = new HashMap<>();
        for (Finding finding : Ranking.worstFirst(findings)) {
            List<Merged> known = byPath.computeIfAbsent(finding.location().path(), p -> new ArrayList<>());
            known.stream()
                    .filter(m -> sameThing(m.lead(), finding))
                    .findFirst()
                    .ifPresentOrElse(m -> m.add(finding), () -> known.add(new Merged(finding)));
        }
        return Ranking.worstFirst(byPath.values().stream()
                .flatMap(List::stream)
                .map(Merged::joined)
                .toList());
    }

    private static boolean sameThing(Finding a, Finding b) {
        if (a.fingerprint().equals(b.fingerprint())) {
            return true;
        }
        if (!a.location().lines().overlaps(b.location().lines())) {
            return false;
        }
        if (a.ruleId().equals(b.ruleId())) {
            return a.location().equals(b.location());
        }
        boolean samePlace = a.location().startLine() == b.location().startLine() || !(wide(a) || wide(b));
        boolean oneAnalyzer = a.analyzer().stream().anyMatch(b.analyzer()::contains);
        return samePlace && !oneAnalyzer && related(a, b);
    }

    /** A finding on a whole function does not swallow those inside it. */
    private static boolean wide(Finding finding) {
        return finding.location().endLine() - finding.location().startLine() >= LONG_SPAN;
    }

    private static boolean related(Finding a, Finding b) {
        return family(a).equals(family(b)) || a.cwe().stream().anyMatch(b.cwe()::contains);
    }

    private static String family(Finding finding) {
        return finding.ruleId().substring(finding.ruleId().lastIndexOf('/') + 1);
    }

    /** Every distinct element of a list-valued part, in order. */
    static <T> List<T> union(List<Finding> findings, Function<Finding, ? extends Collection<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        findings.forEach(f -> all.addAll(part.apply(f)));
        return List.copyOf(all);
    }
}
