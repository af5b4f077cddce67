package io.codeguardian.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.rule.shape.ShapeBook;
import io.codeguardian.language.Category;
import io.codeguardian.language.CustomRule;
import io.codeguardian.language.PathOverride;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.RuleSetting;
import io.codeguardian.language.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
    private final SettingsFile file = new SettingsFile(Set.of("java/sql-injection", "python/eval", "go/x"));

    @Test
    void everyKeyIsRead() {
        ReadSettings read = file.read("""
                version: 1
                enabled: true
                reviews: {drafts: true, bots: yes, incremental: off, skip-labels: [wip], skip-titles: ["[WIP]"]}
                paths: {include: ["src/**"], exclude: [gen/]}
                categories: [security, logic]
                rules:
                  java/sql-injection: off
                  python/eval: low
                  go/x: {enabled: true, severity: critical}
                  model/logic: off
                comments: {maximum-inline: 7}
                gate: {fail-on: high, minimum-score: 62.5}
                """);
        ReviewSettings settings = read.settings();
        assertThat(read.problems()).isEmpty();
        assertThat(settings.drafts()).isTrue();
        assertThat(settings.bots()).isTrue();
        assertThat(settings.incremental()).isFalse();
        assertThat(settings.skipLabels()).containsExactly("wip");
        assertThat(settings.skipTitles()).containsExactly("[wip]");
        assertThat(settings.includePaths()).containsExactly("src/**");
        assertThat(settings.excludePaths()).containsExactly("gen/");
        assertThat(settings.categories()).containsExactlyInAnyOrder(Category.SECURITY, Category.LOGIC);
        assertThat(settings.rules())
                .containsEntry("java/sql-injection", new RuleSetting(false, null))
                .containsEntry("python/eval", new RuleSetting(true, Severity.LOW))
                .containsEntry("go/x", new RuleSetting(true, Severity.CRITICAL))
                .containsEntry("model/logic", new RuleSetting(false, null));
        assertThat(settings.maximumInlineComments()).isEqualTo(7);
        assertThat(settings.gate().failOn()).isEqualTo(Severity.HIGH);
        assertThat(settings.gate().minimumScore()).isEqualTo(62.5);
    }

    @Test
    void overridesAndOwnRulesAreRead() {
        ReadSettings read = file.read("""
                overrides:
                  - paths: ["legacy/**", "*.gen.ts"]
                    rules: {go/x: off, python/eval: info}
                custom-rules:
                  - id: custom/no-print
                    severity: medium
                    message: Write `{X}` to the log.
                    in:
                      java: [System.out.println($X)]
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.settings().overrides())
                .containsExactly(new PathOverride(
                        List.of("legacy/**", "*.gen.ts"),
                        Map.of(
                                "go/x",
                                new RuleSetting(false, null),
                                "python/eval",
                                new RuleSetting(true, Severity.INFO))));
        CustomRule own = read.settings().customRules().getFirst();
        assertThat(own.id()).isEqualTo("custom/no-print");
        assertThat(ShapeBook.custom(own.definition()).info().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void anOwnRuleThatCannotBeUsedIsToldAndLeftOut() {
        ReadSettings read = file.read("""
                custom-rules:
                  - {id: custom/a, message: m, in: {java: [foo($X), "$X"]}}
                  - {id: java/mine, message: m, in: {java: [foo()]}}
                  - {id: custom/b, message: m, in: {cobol: [foo()]}}
                  - {id: custom/c, message: m, in: {java: [{pattern: foo($X), where: {X: ["/(?=x)/"]}}]}}
                  - {id: custom/d, message: m}
                  - {id: custom/e, message: m, in: {java: [bar()]}}
                overrides:
                  - {rules: {go/x: off}}
                """);
        assertThat(read.settings().customRules()).extracting(CustomRule::id).containsExactly("custom/e");
        assertThat(read.settings().overrides()).isEmpty();
        assertThat(read.problems())
                .hasSize(6)
                .anyMatch(p -> p.startsWith("line 2: this rule is not used: a pattern needs some code"))
                .anyMatch(p -> p.contains("begins with 'custom/'"))
                .anyMatch(p -> p.contains("unknown language 'cobol'"))
                .anyMatch(p -> p.contains("no regular expression"))
                .anyMatch(p -> p.contains("1 to 40 patterns"))
                .anyMatch(p -> p.endsWith("an override needs 'paths'"));
    }

    @Test
    void nothingWrittenMeansTheDefaults() {
        assertThat(file.read("")).isEqualTo(new ReadSettings(ReviewSettings.defaults(), List.of()));
        assertThat(file.read("# only a comment\n").settings()).isEqualTo(ReviewSettings.defaults());
    }

    @Test
    void theGateCanBeOpened() {
        assertThat(file.read("gate: {fail-on: none}").settings().gate().failOn())
                .isNull();
    }

    @Test
    void misspeltNamesAreReportedWithTheLineAndTheLikelyName() {
        assertThat(file.read("enabled: true\ncatgories: [security]\n").problems())
                .containsExactly("line 2: unknown key 'catgories'; did you mean 'categories'?");
        assertThat(file.read("rules: {java/sql-injektion: off}").problems())
                .containsExactly("line 1: unknown rule 'java/sql-injektion'; did you mean 'java/sql-injection'?");
        assertThat(file.read("zzzzzz: 1").problems()).containsExactly("line 1: unknown key 'zzzzzz'");
    }

    @Test
    void wrongValuesLeaveTheDefaultAndTheRestCounts() {
        ReadSettings read = file.read("""
                enabled: maybe
                comments: {maximum-inline: 500}
                categories: [securty]
                gate: {fail-on: awful, minimum-score: -1}
                rules: {python/eval: [1], go/x: loud}
                reviews: nonsense
                paths: {include: [a, {b: c}]}
                version: 2
                """);
        assertThat(read.problems()).hasSize(10).allMatch(p -> p.startsWith("line "));
        assertThat(read.settings().enabled()).isTrue();
        assertThat(read.settings().includePaths()).containsExactly("a");
        assertThat(read.settings().maximumInlineComments()).isEqualTo(25);
        assertThat(read.settings().categories()).hasSize(6);
        assertThat(read.settings().gate()).isEqualTo(ReviewSettings.defaults().gate());
        assertThat(read.settings().rules()).isEmpty();
    }

    @Test
    void hostileFilesAreRefusedAsAWhole() {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n";
        for (String hostile : List.of(
                bomb,
                "enabled: false\nx: " + "[".repeat(5000) + "]".repeat(5000),
                "x: " + "y".repeat(70_000),
                "a: &a [*a]",
                "enabled: false\nenabled2: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]] : ]",
                "- a\n- b",
                "just text",
                "\u0000",
                "a: b: c")) {
            ReadSettings read = file.read(hostile);
            assertThat(read.settings()).isEqualTo(ReviewSettings.defaults());
            assertThat(read.problems())
                    .as(hostile.substring(0, Math.min(20, hostile.length())))
                    .hasSize(1);
            assertThat(read.problems().getFirst()).hasSizeLessThan(300);
        }
    }

    @Test
    void aTagMakesNoObject() {
        ReadSettings read = file.read("enabled: !!java.lang.Runtime false");
        assertThat(read.settings()).isEqualTo(ReviewSettings.defaults());
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void aThousandMistakesAreNotAThousandLines() {
        String many = IntStream.range(0, 1000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
        assertThat(file.read(many).problems()).hasSizeLessThan(25);
    }
}
