package io.codeguardian.engine.catalogue;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.knowledge.Weakness;
import io.codeguardian.engine.dataflow.knowledge.Weaknesses;
import io.codeguardian.engine.metrics.FunctionMetrics;
import io.codeguardian.engine.metrics.MeasureFile;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.source.FunctionBoundaries;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the engine can do with each language, found out by doing it and by counting the catalogue. */
final class CoveragePage {
    static final Path FILE = Path.of("../../docs/coverage.md");
    private static final Path SAMPLES = Path.of("src/test/resources/io/codeguardian/engine/metrics/samples");

    private CoveragePage() {}

    static String text() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What works in which language

                Made from the engine and its catalogue; a test compares. *Syntax*, *functions* and *metrics* were tried on a sample;
                *flow* counts the classes of weakness that are followed from source to sink; the other columns count the rules of a
                category that speak of the language. Which rules: [rules](rules/README.md). Secrets are found in any text. External
                tools add theirs: [tools](tools.md). How well it works, measured on labelled cases:
                [tests/detection](../tests/detection/README.md).

                | language | syntax | functions | metrics | flow |""");
        for (Category category : Category.values()) {
            page.append(' ').append(category.wireName()).append(" |");
        }
        page.append("\n|---|---|---|---|---|").append("---|".repeat(Category.values().length));
        page.append('\n');
        Map<SourceLanguage, SourceText> samples = samples();
        try (SyntaxWorkers parser = SyntaxWorkers.withDefaults()) {
            for (SourceLanguage language : SourceLanguage.values()) {
                SourceText sample = samples.getOrDefault(language, new SourceText("empty", language, ""));
                page.append(
                        row(language, parser.parse(List.of(sample)).getFirst().syntax()));
            }
        }
        return page.append(others()).toString();
    }

    private static Map<SourceLanguage, SourceText> samples() throws IOException {
        Map<SourceLanguage, SourceText> byLanguage = new EnumMap<>(SourceLanguage.class);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                SourceLanguage language = Languages.detect(file.getFileName().toString(), "");
                byLanguage.put(language, new SourceText(file.toString(), language, Files.readString(file)));
            }
        }
        return byLanguage;
    }

    private static String row(SourceLanguage language, Optional<SyntaxTree> syntax) {
        boolean functions = syntax.map(t -> !FunctionBoundaries.in(t).isEmpty()).orElse(false);
        boolean metrics = functions
                && MeasureFile.of(syntax.orElseThrow()).functions().stream()
                        .map(FunctionMetrics::complexity)
                        .anyMatch(c -> c.cyclomatic() > 1);
        StringBuilder row = new StringBuilder("| " + RulePage.name(language) + " | ");
        row.append(syntax.isPresent() ? "yes" : "as text").append(" | ");
        row.append(mark(functions)).append(" | ").append(mark(metrics)).append(" | ");
        row.append(count(Weaknesses.all().stream()
                .map(Weakness::info)
                .filter(i -> Code.knows(language) && i.languages().contains(language))
                .count()));
        for (Category category : Category.values()) {
            row.append(" | ").append(count(rules(language, category)));
        }
        return row.append(" |\n").toString();
    }

    private static long rules(SourceLanguage language, Category category) {
        return Catalogue.all().stream()
                .filter(r -> r.category() == category && r.languages().contains(language))
                .count();
    }

    private static String others() {
        Map<String, Integer> kinds = new TreeMap<>();
        for (RuleInfo rule : Catalogue.all()) {
            String kind = rule.id().substring(0, rule.id().indexOf('/'));
            kinds.merge(kind, 1, Integer::sum);
        }
        StringBuilder table = new StringBuilder("\n## By kind\n| kind | rules |\n|---|---|\n");
        kinds.forEach((kind, rules) ->
                table.append("| ").append(kind).append(" | ").append(rules).append(" |\n"));
        return table.toString();
    }

    private static String mark(boolean can) {
        return can ? "yes" : "–";
    }

    private static String count(long rules) {
        return rules == 0 ? "–" : String.valueOf(rules);
    }
}
