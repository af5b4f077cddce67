package io.codeguardian.engine.rule.testing;

import static io.codeguardian.language.Category.TESTING;
import static io.codeguardian.language.Severity.LOW;

import io.codeguardian.engine.code.TestPaths;
import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.language.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functions that changed while no test did. */
final class UntestedChange implements ChangeRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "testing/untested-change", "Logic changed, tests did not", TESTING, LOW)
            .unsure()
            .says(
                    "Changes what functions do in a change that touches no test at all.",
                    "Add or change a test that fails without this change.");
    /** Fewer changed lines are often a rename or a message. */
    private static final int LEAST_LINES = 5;

    private static final Set<SourceLanguage> WITHOUT_TESTS = Set.of(
            SourceLanguage.HTML,
            SourceLanguage.CSS,
            SourceLanguage.YAML,
            SourceLanguage.JSON,
            SourceLanguage.TOML,
            SourceLanguage.XML,
            SourceLanguage.MARKDOWN,
            SourceLanguage.HCL,
            SourceLanguage.DOCKERFILE,
            SourceLanguage.TEXT,
            SourceLanguage.SQL,
            SourceLanguage.BASH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> over(List<SourceFile> files) {
        List<SourceFile> changed = files.stream()
                .filter(f -> f.role() == SourceFile.Role.CHANGED && f.change() != null)
                .toList();
        if (changed.stream().anyMatch(f -> TestPaths.isTest(f.path()))) {
            return List.of();
        }
        return changed.stream()
                .filter(f -> !WITHOUT_TESTS.contains(f.language()))
                .flatMap(f -> finding(f).stream())
                .toList();
    }

    private static Optional<Finding> finding(SourceFile file) {
        List<LineRange> added = file.change() == null
                ? List.of()
                : file.change().hunks().stream()
                        .flatMap(h -> h.added().stream())
                        .toList();
        int lines = added.stream().mapToInt(r -> r.last() - r.first() + 1).sum();
        Optional<Symbol> function = file.symbols().stream()
                .filter(s -> s.kind() == Symbol.Kind.FUNCTION && s.touched())
                .findFirst();
        if (lines < LEAST_LINES || function.isEmpty()) {
            return Optional.empty();
        }
        int line = added.stream()
                .filter(r -> r.overlaps(function.get().lines()))
                .mapToInt(r -> Math.max(r.first(), function.get().lines().first()))
                .findFirst()
                .orElse(added.getFirst().first());
        long count = file.symbols().stream()
                .filter(s -> s.kind() == Symbol.Kind.FUNCTION && s.touched())
                .count();
        String message = lines + " lines in " + count + (count == 1 ? " function" : " functions") + " (first `"
                + function.get().name() + "`) changed, and no test file is part of this change.";
        return Optional.of(new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                INFO.confidence(),
                new Location(file.path(), line, 1, line, 1),
                function.get().name(),
                INFO.name(),
                message,
                INFO.fix(),
                null,
                INFO.cwe(),
                INFO.tags(),
                List.of(),
                List.of("engine"),
                true,
                Fingerprint.of(INFO.id(), function.get().name(), "")));
    }
}
