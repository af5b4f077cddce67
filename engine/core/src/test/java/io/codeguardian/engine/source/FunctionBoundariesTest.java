package io.codeguardian.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.language.Symbol;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FunctionBoundariesTest {
    private static SyntaxWorkers parser;

    @BeforeAll
    static void start() {
        parser = SyntaxWorkers.withDefaults();
    }

    @AfterAll
    static void stop() {
        parser.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Classifier.java | Classifier 6-59, Classifier.classify 7-25, Classifier.choose 27-42,"
                        + " Classifier.Range 44-58, Classifier.Range.contains 45-57",
                "classifier.kt | Classifier 3-41, Classifier.classify 4-23, Classifier.choose 25-36,"
                        + " Classifier.Companion 38-40, Classifier.Companion.create 39-39, shout 43-51",
                "Classifier.scala | Classifier 3-24, Classifier.classify 4-23, Classifier 26-38,"
                        + " Classifier.choose 27-37",
                "classifier.py | Classifier 4-18, Classifier.classify 5-18, choose 21-33, outer 36-42,"
                        + " outer.inner 37-40",
                "classifier.js | Classifier 1-21, Classifier.classify 2-20, choose 23-38, each 40-46, double 49-51,"
                        + " identity 54-54",
                "classifier.ts | Shape 1-3, Classifier 5-31, Classifier.area 8-10, Classifier.classify 12-30,"
                        + " Choices.choose 34-49",
                "List.tsx | List 5-16, Title 18-20",
                "classifier.go | Classifier 5-7, Classifier.Classify 9-27, Choose 29-40, Each 42-55",
                "classifier.rs | Classifier 1-3, Classifier.classify 6-25, choose 28-35, inner.each 38-50",
                "classifier.c | point 3-6, classify 8-26, choose 28-41, main 43-45",
                "classifier.cpp | Classifier 6-14, Classifier.Classifier 8-8, Classifier.~Classifier 9-9,"
                        + " Classifier.classify 16-34, choose 37-52, each 54-61",
                "Classifier.cs | Classifier 5-70, Classifier.Classifier 7-7, Classifier.Classify 11-40,"
                        + " Classifier.Choose 42-62, Classifier.Brief 64-69",
                "classifier.rb | Sample 1-44, Sample.Classifier 2-43, Sample.Classifier.classify 3-21,"
                        + " Sample.Classifier.choose 23-36, Sample.Classifier.each 38-42",
                "classifier.php | Classifier 5-27, Classifier.classify 7-26, choose 29-45, brief 47-54",
                "classifier.swift | Classifier 3-30, Classifier.init 6-8, Classifier.classify 10-29, choose 32-47,"
                        + " each 49-55",
                "classifier.sh | classify 4-23, choose 25-32",
                "classifier.sql | add_one 1-3",
            })
    void findsFunctionsAndTypesOfARealSample(String sample, String expected) throws IOException {
        SyntaxTree tree = parse("/io/codeguardian/engine/metrics/samples/" + sample);
        assertThat(tree.hasError(tree.root())).isFalse();
        List<String> found = FunctionBoundaries.in(tree).stream()
                .map(b -> b.name() + " " + b.lines().first() + "-" + b.lines().last())
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, element, script_element",
        "page.css, rule_set, media_statement",
        "Dockerfile, from_instruction, run_instruction"
    })
    void readsLanguagesWithoutFunctions(String sample, String oneKind, String otherKind) throws IOException {
        SyntaxTree tree = parse("/io/codeguardian/engine/source/samples/" + sample);
        assertThat(tree.hasError(tree.root())).isFalse();
        Set<String> kinds = new java.util.HashSet<>();
        for (int node = 0; node < tree.size(); node++) {
            kinds.add(tree.kind(node));
        }
        assertThat(kinds).contains(oneKind, otherKind);
        assertThat(FunctionBoundaries.in(tree)).isEmpty();
    }

    @Test
    void aHunkTouchesTheFunctionsThatItChangesLinesOf() throws IOException {
        SyntaxTree tree = parse("/io/codeguardian/engine/metrics/samples/classifier.go");
        Hunk hunk = new Hunk(30, 6, 30, 6, List.of(new LineRange(33, 33)), List.of());
        var change = new ChangedFile("a.go", null, ChangeStatus.MODIFIED, SourceLanguage.GO, List.of(hunk));
        List<Symbol> symbols = FunctionBoundaries.symbols(tree, change);
        assertThat(symbols).hasSize(4);
        assertThat(symbols.stream().filter(Symbol::touched).map(Symbol::name)).containsExactly("Choose");
        assertThat(FunctionBoundaries.symbols(tree, null)).noneMatch(Symbol::touched);
    }

    @Test
    void theInnermostBoundaryIsAroundALine() throws IOException {
        var boundaries = FunctionBoundaries.in(parse("/io/codeguardian/engine/metrics/samples/classifier.py"));
        assertThat(FunctionBoundaries.around(boundaries, 39))
                .extracting(Boundary::name)
                .isEqualTo("outer.inner");
        assertThat(FunctionBoundaries.around(boundaries, 42))
                .extracting(Boundary::name)
                .isEqualTo("outer");
        assertThat(FunctionBoundaries.around(boundaries, 2)).isNull();
    }

    @ParameterizedTest
    @EnumSource(SourceLanguage.class)
    void everyDeclarationKindIsOfItsGrammar(SourceLanguage language) {
        if (Grammars.nativeName(language) == null) {
            return;
        }
        Grammar grammar = parser.parse(new SourceText("a", language, "a"))
                .syntax()
                .orElseThrow()
                .grammar();
        DeclarationKinds kinds = DeclarationKinds.of(language);
        Set<String> typescriptOnly = language == SourceLanguage.JAVASCRIPT
                ? Set.of("abstract_class_declaration", "interface_declaration", "enum_declaration")
                : Set.of();
        Set<String> cppOnly = language == SourceLanguage.C ? Set.of("class_specifier") : Set.of();
        assertThat(kinds.functions()).allMatch(kind -> grammar.kindId(kind) >= 0);
        assertThat(kinds.types())
                .filteredOn(kind -> !typescriptOnly.contains(kind) && !cppOnly.contains(kind))
                .allMatch(kind -> grammar.kindId(kind) >= 0);
    }

    @Test
    void onlyTheStatedLanguagesAreReadAsText() {
        Set<SourceLanguage> asText = EnumSet.noneOf(SourceLanguage.class);
        for (SourceLanguage language : SourceLanguage.values()) {
            if (parser.parse(new SourceText("a", language, "a")) instanceof Parsed.TextOnly text) {
                assertThat(text.reason()).isEqualTo(Parsed.Reason.UNSUPPORTED);
                assertThat(text.reason().worthTelling()).isFalse();
                asText.add(language);
            }
        }
        assertThat(asText)
                .containsExactlyInAnyOrder(
                        SourceLanguage.YAML,
                        SourceLanguage.JSON,
                        SourceLanguage.TOML,
                        SourceLanguage.XML,
                        SourceLanguage.MARKDOWN,
                        SourceLanguage.HCL,
                        SourceLanguage.TEXT);
    }

    private static SyntaxTree parse(String resource) throws IOException {
        try (InputStream content = FunctionBoundariesTest.class.getResourceAsStream(resource)) {
            return parser.parse(SourceText.decode(
                            resource, java.util.Objects.requireNonNull(content).readAllBytes()))
                    .syntax()
                    .orElseThrow();
        }
    }
}
