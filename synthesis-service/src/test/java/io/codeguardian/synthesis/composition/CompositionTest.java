package io.codeguardian.synthesis.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.synthesis.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
    private static final String A = "src/A.java";
    private static final String B = "src/B.java";
    private static final PlannedUnit BOTH = new PlannedUnit("u1", List.of(A, B));
    private static final PlannedUnit ONLY_A = new PlannedUnit("u1", List.of(A));

    private final Sample sample = new Sample();

    @ParameterizedTest
    @CsvSource(textBlock = """
            13, 13, 13, 13
            13, 14, 13, 14
            8,  14, 10, 14
            14, 30, 14, 17
            1,  60, 10, 17
            10, 12,   ,
            30, 31,   ,
            """)
    void anchorsStayInsideTheHunkAndOnItsNewLines(int first, int last, @Nullable Integer from, @Nullable Integer to) {
        Composed composed = compose(null, BOTH, Sample.finding(A, first, last, "a"));

        LineRange expected = from == null || to == null ? null : new LineRange(from, to);
        assertThat(composed.event().findings().getFirst().anchor()).isEqualTo(expected);
    }

    @Test
    void onlyTheWorstAreSaidInline() {
        Finding[] many = IntStream.range(0, 30)
                .mapToObj(i ->
                        Sample.finding(A, 13, 13, "f" + i, i == 29 ? Severity.CRITICAL : Severity.LOW, Category.LOGIC))
                .toArray(Finding[]::new);

        List<ComposedFinding> findings = compose(null, BOTH, many).event().findings();

        assertThat(findings).hasSize(30);
        assertThat(findings).filteredOn(f -> f.anchor() != null).hasSize(25);
        assertThat(findings.getFirst().finding().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(findings.getFirst().anchor()).isNotNull();
    }

    @Test
    void whatWasNotReadAgainPersists() {
        Composed first = compose(null, BOTH, Sample.finding(A, 13, 13, "a"), Sample.finding(B, 13, 13, "b"));

        Composed second = compose(first, ONLY_A);

        assertThat(statuses(second)).containsExactly("cg1:b PERSISTING " + B);
        assertThat(second.event().fixed())
                .extracting(f -> f.finding().fingerprint())
                .containsExactly("cg1:a");
        assertThat(second.event().score()).isLessThan(100.0);
    }

    @Test
    void whoFailedToLookAgainFixesNothing() {
        Composed first = compose(null, ONLY_A, Sample.finding(A, 13, 13, "a"));
        AnalysisCompleted failed = sample.result(
                2, "u1", Category.SECURITY, List.of(new AnalysisFailure("engine", A, "the parser was stopped", true)));

        Composed second = Composition.compose(
                new Material(plan(2, List.of(Sample.file(A)), ONLY_A), List.of(failed), first), Instant.now());

        assertThat(statuses(second)).containsExactly("cg1:a PERSISTING " + A);
        assertThat(second.event().complete()).isFalse();
    }

    @Test
    void twinsOfTwoFilesKeepTheirIdentities() {
        Composed first = compose(null, BOTH, Sample.finding(A, 13, 13, "twin"), Sample.finding(B, 13, 13, "twin"));
        List<String> identities = first.event().findings().stream()
                .map(f -> f.finding().fingerprint())
                .toList();
        assertThat(identities).doesNotHaveDuplicates();

        Composed second = compose(first, new PlannedUnit("u1", List.of(B)), Sample.finding(B, 14, 14, "twin"));

        assertThat(second.event().fixed()).isEmpty();
        assertThat(second.event().findings())
                .allMatch(f -> f.status() == FindingStatus.PERSISTING)
                .extracting(f -> f.finding().fingerprint())
                .containsExactlyInAnyOrderElementsOf(identities);
        Composed third = compose(second, BOTH, Sample.finding(B, 14, 14, "twin"));
        assertThat(third.event().fixed())
                .extracting(f -> f.finding().location().path())
                .containsExactly(A);
        assertThat(third.event().findings())
                .extracting(f -> f.finding().location().path())
                .containsExactly(B);
    }

    @Test
    void aFindingFollowsItsRenamedFile() {
        Composed first = compose(null, ONLY_A, Sample.finding(A, 13, 13, "a"));
        ChangedFile renamed = new ChangedFile(
                "src/New.java",
                A,
                ChangeStatus.RENAMED,
                SourceLanguage.JAVA,
                Sample.file(A).hunks());
        PlannedUnit unit = new PlannedUnit("u1", List.of("src/New.java"));

        Composed second = Composition.compose(
                new Material(
                        plan(2, List.of(renamed), unit),
                        List.of(sample.result(2, "u1", Category.SECURITY, Sample.finding("src/New.java", 14, 14, "a"))),
                        first),
                Instant.now());

        assertThat(statuses(second)).containsExactly("cg1:a PERSISTING src/New.java");
        assertThat(second.event().fixed()).isEmpty();
    }

    @Test
    void anAnalyserSpeaksOnlyOfItsOwnFiles() {
        Composed composed = compose(null, ONLY_A, Sample.finding("/etc/passwd", 1, 1, "x"));

        assertThat(composed.event().findings()).isEmpty();
    }

    @Test
    void aThousandFindingsAreEnoughForOneEvent() {
        Finding[] many = IntStream.range(0, 1_500)
                .mapToObj(i -> Sample.finding(A, 13, 13, "f" + i))
                .toArray(Finding[]::new);

        Composed composed = compose(null, BOTH, many);

        assertThat(composed.event().findings()).hasSize(1_000);
        assertThat(composed.event().disclosures()).anyMatch(d -> d.startsWith("500 further findings"));
        assertThat(composed.event().score()).isZero();
    }

    private Composed compose(@Nullable Composed last, PlannedUnit unit, Finding... findings) {
        int generation = last == null ? 1 : last.event().review().generation() + 1;
        return Composition.compose(
                new Material(
                        plan(generation, List.of(Sample.file(A), Sample.file(B)), unit),
                        List.of(sample.result(generation, unit.unitId(), Category.SECURITY, findings)),
                        last),
                Instant.now());
    }

    private ReviewPlanned plan(int generation, List<ChangedFile> files, PlannedUnit... units) {
        return sample.plan(generation, null, Duration.ofMinutes(1), Set.of(Category.SECURITY), files, units);
    }

    private static List<String> statuses(Composed composed) {
        return composed.event().findings().stream()
                .map(f -> f.finding().fingerprint()
                        + ' '
                        + f.status()
                        + ' '
                        + f.finding().location().path())
                .toList();
    }
}
