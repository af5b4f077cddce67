package io.codeguardian.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceLanguage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleSamplesTest {
    private static final List<Rule> RULES = Catalogue.rules();
    private static List<Sample> samples = List.of();

    @BeforeAll
    static void parseSamples() {
        try (SyntaxWorkers parser = SyntaxWorkers.withDefaults()) {
            samples = Sample.readAll(parser);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyMarkedLineIsFoundAndNoOther() {
        return samples.stream()
                .map(s -> DynamicTest.dynamicTest(
                        s.name(), () -> assertThat(s.found(RULES)).isEqualTo(s.expected())));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasSamplesAndNearMissesInEachOfItsLanguages() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    List<Sample> own = of(rule);
                    Set<SourceLanguage> shown = EnumSet.noneOf(SourceLanguage.class);
                    own.stream()
                            .filter(s -> !s.expected().isEmpty())
                            .forEach(s -> shown.add(s.file().language()));
                    Set<SourceLanguage> wanted = EnumSet.copyOf(rule.info().languages());
                    if (wanted.contains(SourceLanguage.TYPESCRIPT)) {
                        wanted.removeAll(script());
                        assertThat(shown).containsAnyElementsOf(script());
                    }
                    assertThat(shown).containsAll(wanted);
                    assertThat(own.stream().mapToInt(s -> s.expected().size()).sum())
                            .isGreaterThanOrEqualTo(3);
                    assertThat(own.stream().mapToLong(Sample::nearMisses).sum()).isGreaterThanOrEqualTo(3);
                }));
    }

    /** Mutation of the catalogue: with a rule switched off, its own samples fail. */
    @TestFactory
    Stream<DynamicTest> everyRuleIsNeeded() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    List<Rule> others =
                            RULES.stream().filter(r -> !r.equals(rule)).toList();
                    assertThat(of(rule)).anyMatch(s -> !s.found(others).equals(s.expected()));
                }));
    }

    @Test
    void everyFindingSaysWhatWhyAndHow() {
        for (Sample sample : samples) {
            for (Finding finding : sample.findings(RULES)) {
                assertThat(finding.title()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
                assertThat(finding.message())
                        .as(finding.ruleId())
                        .hasSizeGreaterThan(30)
                        .endsWith(".");
                assertThat(finding.fix()).as(finding.ruleId()).isNotBlank();
                assertThat(finding.onChange()).isTrue();
            }
        }
    }

    private static List<Sample> of(Rule rule) {
        return samples.stream().filter(s -> s.ruleId().equals(rule.info().id())).toList();
    }

    private static Set<SourceLanguage> script() {
        return Set.of(SourceLanguage.JAVASCRIPT, SourceLanguage.TYPESCRIPT, SourceLanguage.TSX);
    }
}
