package io.codeguardian.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.Engine;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages under {@code docs/rules} against the catalogue; their examples are analysed for real. */
class RulePagesTest {
    private static final Engine ENGINE = Engine.start();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAPageThatIsTrue() {
        return Catalogue.all().stream()
                .filter(r -> !r.id().startsWith("secret/"))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule)));
    }

    @Test
    void noPageIsWithoutARule() throws IOException {
        Set<String> pages;
        try (Stream<Path> files = Files.walk(RulePage.FOLDER)) {
            pages = files.filter(Files::isRegularFile)
                    .map(f -> RulePage.FOLDER
                            .relativize(f)
                            .toString()
                            .replace('\\', '/')
                            .replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        pages.removeAll(Set.of("README", "secret"));
        assertThat(Catalogue.ids()).containsAll(pages);
    }

    @Test
    void theTablesAreThoseOfTheCatalogue() throws IOException {
        assertThat(Files.readString(RulePage.FOLDER.resolve("README.md"))).isEqualTo(RulePage.index());
        assertThat(Files.readString(RulePage.FOLDER.resolve("secret.md"))).isEqualTo(RulePage.secrets());
        assertThat(Files.readString(CoveragePage.FILE)).isEqualTo(CoveragePage.text());
    }

    @Test
    void thereAreRulesOfEveryCategory() {
        List<RuleInfo> rules = Catalogue.all().stream()
                .filter(r -> !r.id().startsWith("secret/"))
                .toList();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(75);
        assertThat(rules.stream().map(RuleInfo::category).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Category.values());
        assertThat(rules)
                .filteredOn(r -> r.category() == Category.SECURITY)
                .allMatch(r -> !r.cwe().isEmpty());
        for (SourceLanguage language :
                List.of(SourceLanguage.JAVA, SourceLanguage.PYTHON, SourceLanguage.TYPESCRIPT, SourceLanguage.GO)) {
            assertThat(rules).filteredOn(r -> r.languages().contains(language)).hasSizeGreaterThanOrEqualTo(40);
        }
    }

    private static void check(RuleInfo rule) throws IOException {
        String page = Files.readString(RulePage.of(rule));
        assertThat(page).startsWith(RulePage.head(rule)).endsWith(RulePage.tail(rule));
        String why = page.substring(RulePage.head(rule).length()).split("\n##", 2)[0];
        assertThat(why.strip()).hasSizeGreaterThan(20);
        List<String> examples = examples(page);
        if (!examples.isEmpty()) {
            assertThat(examples).hasSize(2);
            assertThat(found(examples.get(0))).as("bad").contains(rule.id());
            assertThat(found(examples.get(1))).as("good").doesNotContain(rule.id());
        }
    }

    /** The fenced blocks with their info line: the language and, where it matters, the file's name. */
    private static List<String> examples(String page) {
        String[] parts = page.split("(?m)^```");
        return Arrays.stream(parts).filter(p -> !p.startsWith("\n")).skip(1).toList();
    }

    private static Set<String> found(String example) {
        String[] info = example.substring(0, example.indexOf('\n')).split(" ");
        SourceLanguage language = SourceLanguage.valueOf(info[0].toUpperCase(Locale.ROOT));
        String name = info.length > 1 ? info[1] : "example." + extension(language);
        assertThat(Languages.detect(name, "")).isEqualTo(language);
        SourceFile file = SourceFile.whole("src/" + name, language, example.substring(example.indexOf('\n') + 1));
        return ENGINE.analyze(List.of(file), Set.of(Category.values()), ReviewSettings.defaults()).findings().stream()
                .map(Finding::ruleId)
                .collect(Collectors.toSet());
    }

    private static String extension(SourceLanguage language) {
        return switch (language) {
            case JAVA -> "java";
            case PYTHON -> "py";
            case JAVASCRIPT -> "js";
            case TYPESCRIPT -> "ts";
            case KOTLIN -> "kt";
            case RUST -> "rs";
            case CSHARP -> "cs";
            case RUBY -> "rb";
            case BASH -> "sh";
            default -> language.wireName();
        };
    }
}
