package io.codeguardian.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.Rules;
import io.codeguardian.engine.source.Parsed;
import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.time.Duration;
import java.util.ArrayList;
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

    @TestFactory
    Stream<DynamicTest> thereAreThreeSamplesAndThreeNearMissesInEachLanguage() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    for (SourceLanguage language : rule.info().languages()) {
                        Set<SourceLanguage> alike = script().contains(language) ? script() : Set.of(language);
                        List<Sample> own = of(rule).stream()
                                .filter(s -> alike.contains(s.file().language()))
                                .toList();
                        assertThat(own.stream()
                                        .mapToInt(s -> s.expected().size())
                                        .sum())
                                .as(language + " found")
                                .isGreaterThanOrEqualTo(3);
                        assertThat(own.stream().mapToLong(Sample::nearMisses).sum())
                                .as(language + " near misses")
                                .isGreaterThanOrEqualTo(3);
                    }
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

    /** Half-written code is what editors and hostile authors send. */
    @Test
    void aTextThatEndsAnywhereBreaksNoRule() {
        Rules rules = new Rules(RULES);
        List<SourceFile> cut = new ArrayList<>();
        for (Sample sample : samples) {
            String text = sample.file().content();
            for (int part = 1; part < 8; part++) {
                String piece = part % 2 == 0
                        ? text.substring(text.length() * part / 8)
                        : text.substring(0, text.length() * part / 8);
                cut.add(SourceFile.whole(sample.file().path(), sample.file().language(), piece));
            }
        }
        try (SyntaxWorkers parser = SyntaxWorkers.withDefaults()) {
            List<Parsed> parsed = parser.parse(cut.stream().map(SourceText::of).toList());
            for (int i = 0; i < cut.size(); i++) {
                SyntaxTree tree = parsed.get(i).syntax().orElseThrow();
                assertThat(rules.over(cut.get(i), tree, Set.of(Category.values()), Duration.ofMinutes(1))
                                .failures())
                        .as(cut.get(i).content())
                        .isEmpty();
            }
        }
    }

    @Test
    void whatTakesTooLongIsALine() {
        Sample sample = samples.getFirst();
        assertThat(new Rules(RULES)
                        .over(sample.file(), sample.tree(), Set.of(Category.values()), Duration.ZERO)
                        .failures())
                .extracting(AnalysisFailure::reason)
                .containsExactly("the rules took longer than 0 ms");
    }

    private static List<Sample> of(Rule rule) {
        return samples.stream().filter(s -> s.ruleId().equals(rule.info().id())).toList();
    }

    private static Set<SourceLanguage> script() {
        return Set.of(SourceLanguage.JAVASCRIPT, SourceLanguage.TYPESCRIPT, SourceLanguage.TSX);
    }
}
