package io.codeguardian.engine.finding;

import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Findings about the same thing; the lead gives place and identity, each the best of what it has. */
final class Merged {
    /** A flow explains best, then the surest, then the one that says more. */
    private static final Comparator<Finding> BEST_EXPLANATION = Comparator.comparing(
                    (Finding f) -> f.flow().isEmpty())
            .thenComparing(Finding::confidence)
            .thenComparing(f -> -f.message().length());

    private final List<Finding> parts = new ArrayList<>();

    Merged(Finding first) {
        parts.add(first);
    }

    void add(Finding finding) {
        parts.add(finding);
    }

    /** Deterministic evidence leads: its place and identity are the same on the next push. */
    Finding lead() {
        return parts.stream().min(Comparator.comparing(Merged::isModel)).orElseThrow();
    }

    Finding joined() {
        Finding lead = lead();
        if (parts.size() == 1) {
            return lead;
        }
        Finding worst =
                parts.stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
        Finding told = parts.stream().min(BEST_EXPLANATION).orElseThrow();
        return new Finding(
                lead.ruleId(),
                lead.category(),
                worst.severity(),
                confidence(),
                lead.location(),
                lead.symbol(),
                lead.title(),
                told.message(),
                told.fix() != null ? told.fix() : lead.fix(),
                parts.stream()
                        .map(Finding::suggestion)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Merging.union(parts, Finding::cwe),
                Set.copyOf(Merging.union(parts, Finding::tags)),
                parts.stream()
                        .map(Finding::flow)
                        .filter(f -> !f.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                Merging.union(parts, Finding::analyzer),
                parts.stream().anyMatch(Finding::onChange),
                lead.fingerprint());
    }

    /** Independent analysers that agree make it one step surer. */
    private Confidence confidence() {
        Confidence best = parts.stream()
                .map(Finding::confidence)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean agree = Merging.union(parts, Finding::analyzer).size() > 1;
        return agree ? Confidence.values()[Math.max(0, best.ordinal() - 1)] : best;
    }

    private static boolean isModel(Finding finding) {
        return finding.analyzer().stream().allMatch(a -> a.startsWith("model:"));
    }
}
