package io.codeguardian.engine.finding;

import io.codeguardian.language.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which findings are said: those of the change first, then worst, surest, heaviest category. */
public final class Ranking {
    /** A total order, so that the same findings are always said in the same sequence. */
    public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::onChange)
            .reversed()
            .thenComparing(Finding::severity)
            .thenComparing(Finding::confidence)
            .thenComparing(f -> -f.category().scoreMultiplier())
            .thenComparing(f -> f.location().path())
            .thenComparing(f -> f.location().startLine())
            .thenComparing(f -> f.location().startColumn())
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::fingerprint);

    private Ranking() {}

    public static List<Finding> worstFirst(Collection<Finding> findings) {
        return findings.stream().sorted(WORST_FIRST).toList();
    }
}
