package io.codeguardian.engine.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InfrastructureSamplesTest {
    private static final Infrastructure ALL = new Infrastructure();
    private static final List<SampleBundle> SAMPLES = SampleBundle.readAll();

    @TestFactory
    Stream<DynamicTest> everyMarkedLineIsFoundAndNoOther() {
        return SAMPLES.stream()
                .map(s -> DynamicTest.dynamicTest(s.name(), () -> {
                    RuleAnswer answer = ALL.over(s.file());
                    assertThat(answer.failures()).isEmpty();
                    assertThat(s.found(answer.findings())).isEqualTo(s.expected());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasThreeSamplesAndThreeNearMissesInEachOfItsLanguages() {
        return ALL.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    for (SourceLanguage language : rule.info().languages()) {
                        assertThat(count(rule, language, true))
                                .as("true in " + language)
                                .isGreaterThanOrEqualTo(3);
                        assertThat(count(rule, language, false))
                                .as("near misses in " + language)
                                .isGreaterThanOrEqualTo(3);
                    }
                }));
    }

    private static long count(InfrastructureRule rule, SourceLanguage language, boolean expected) {
        return SAMPLES.stream()
                .filter(s -> s.file().language() == language)
                .flatMap(s -> s.marks().stream())
                .filter(m -> m.expected() == expected
                        && m.ruleId().equals(rule.info().id()))
                .count();
    }

    /** With a rule switched off, its own samples fail. */
    @TestFactory
    Stream<DynamicTest> everyRuleIsNeeded() {
        return ALL.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    Infrastructure others = new Infrastructure(
                            ALL.rules().stream().filter(r -> !r.equals(rule)).toList());
                    assertThat(SAMPLES).anyMatch(s -> {
                        Set<String> found = s.found(others.over(s.file()).findings());
                        return !found.equals(s.expected());
                    });
                }));
    }

    @Test
    void everyFindingSaysWhatWhyAndHow() {
        for (SampleBundle sample : SAMPLES) {
            for (Finding finding : ALL.over(sample.file()).findings()) {
                assertThat(finding.title()).isNotBlank().doesNotEndWith(".");
                assertThat(finding.message()).as(finding.ruleId()).endsWith(".").doesNotContain("{}", "` `", "``");
                assertThat(finding.fix()).isNotBlank();
                assertThat(finding.onChange()).isTrue();
            }
        }
    }

    /** Half-written files are what editors and hostile authors send. */
    @Test
    void aTextThatEndsAnywhereBreaksNothing() {
        for (SampleBundle sample : SAMPLES) {
            SourceFile file = sample.file();
            String text = file.content();
            for (int part = 1; part < 16; part++) {
                String piece = part % 2 == 0
                        ? text.substring(text.length() * part / 16)
                        : text.substring(0, text.length() * part / 16);
                RuleAnswer answer = ALL.over(SourceFile.whole(file.path(), file.language(), piece));
                assertThat(answer.failures())
                        .as(piece)
                        .allMatch(f -> !f.reason().contains("failed"));
            }
        }
    }
}
