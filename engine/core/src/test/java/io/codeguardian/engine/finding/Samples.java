package io.codeguardian.engine.finding;

import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Location;
import io.codeguardian.language.Severity;
import java.util.List;
import java.util.Set;

/** Findings for tests; each wither answers a changed copy. */
public record Samples(Finding finding) {
    public static Samples of(String rule, Category category, Severity severity) {
        Location location = new Location("src/A.java", 10, 5, 10, 20);
        return new Samples(new Finding(
                rule,
                category,
                severity,
                Confidence.MEDIUM,
                location,
                "A.run",
                "Title of " + rule,
                "Why.",
                "Do so.",
                null,
                List.of(),
                Set.of(),
                List.of(),
                List.of("engine"),
                true,
                Fingerprint.of(rule, "A.run", "code")));
    }

    public Samples at(String path, int first, int last) {
        Finding f = finding;
        return new Samples(new Finding(
                f.ruleId(),
                f.category(),
                f.severity(),
                f.confidence(),
                new Location(path, first, 1, last, 9),
                f.symbol(),
                f.title(),
                f.message(),
                f.fix(),
                f.suggestion(),
                f.cwe(),
                f.tags(),
                f.flow(),
                f.analyzer(),
                f.onChange(),
                f.fingerprint()));
    }

    public Samples told(String analyzer, String message, String... cwe) {
        Finding f = finding;
        return new Samples(new Finding(
                f.ruleId(),
                f.category(),
                f.severity(),
                f.confidence(),
                f.location(),
                f.symbol(),
                f.title(),
                message,
                f.fix(),
                f.suggestion(),
                List.of(cwe),
                f.tags(),
                f.flow(),
                List.of(analyzer),
                f.onChange(),
                f.fingerprint()));
    }

    public Samples tagged(String tag) {
        Finding f = finding;
        return new Samples(new Finding(
                f.ruleId(),
                f.category(),
                f.severity(),
                f.confidence(),
                f.location(),
                f.symbol(),
                f.title(),
                f.message(),
                f.fix(),
                f.suggestion(),
                f.cwe(),
                Set.of(tag),
                f.flow(),
                f.analyzer(),
                f.onChange(),
                f.fingerprint()));
    }
}
