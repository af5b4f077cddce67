package io.codeguardian.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample says on a function's first line what a person counted. */
class MeasureFileTest {
    private static SyntaxWorkers parser;

    @BeforeAll
    static void start() {
        parser = SyntaxWorkers.withDefaults();
    }

    @AfterAll
    static void stop() {
        parser.close();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(
                Path.of(URI.create(MeasureFileTest.class.getResource("samples").toString())))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void countsWhatAPersonCounted(Path sample) throws IOException {
        SyntaxTree tree = parse(sample.toString(), Files.readString(sample));
        List<FunctionMetrics> functions = MeasureFile.of(tree).functions();
        assertThat(functions)
                .isNotEmpty()
                .allSatisfy(function -> assertThat(
                                tree.lines().text(function.boundary().lines().first()))
                        .endsWith(said(function)));
        long expected =
                tree.text().lines().filter(l -> l.contains("cyclomatic ")).count();
        assertThat(functions).as("every function with an expectation is found").hasSize((int) expected);
    }

    private static String said(FunctionMetrics function) {
        Complexity complexity = function.complexity();
        return "cyclomatic %d, cognitive %d, nesting %d, parameters %d"
                .formatted(
                        complexity.cyclomatic(), complexity.cognitive(), complexity.nesting(), function.parameters());
    }

    @Test
    void everyProgrammingLanguageHasASample() throws IOException {
        Set<SourceLanguage> sampled = EnumSet.noneOf(SourceLanguage.class);
        samples()
                .forEach(s ->
                        sampled.add(SourceText.decode(s.toString(), new byte[0]).language()));
        Set<SourceLanguage> tabled = EnumSet.noneOf(SourceLanguage.class);
        for (SourceLanguage language : SourceLanguage.values()) {
            if (!Constructs.table(language).isEmpty()) {
                tabled.add(language);
            }
        }
        assertThat(sampled).isEqualTo(tabled);
    }

    /** A kind that the grammar does not have counts nothing, silently. */
    @ParameterizedTest
    @EnumSource(SourceLanguage.class)
    void everyKindInATableIsOfItsGrammar(SourceLanguage language) {
        var table = Constructs.table(language);
        if (table.isEmpty()) {
            return;
        }
        var grammar = parser.parse(new SourceText("a", language, "a"))
                .syntax()
                .orElseThrow()
                .grammar();
        table.forEach((role, kinds) -> assertThat(kinds)
                .as("%s of %s", role, language)
                .allSatisfy(kind -> assertThat(grammar.kindId(kind)).as(kind).isNotNegative()));
    }

    /** def ( : if : return return; inner item item 1 0. */
    @Test
    void countsHalsteadOfPython() {
        var function = only("a.py", "def inner(item):\n    if item:\n        return 1\n    return 0\n");
        assertThat(function.halstead()).isEqualTo(new Halstead(5, 4, 7, 5));
        assertThat(function.codeLines()).isEqualTo(4);
    }

    /** int ( { = + return; add a b c a b "x, y" c. Types are operands or operators as the grammar has them. */
    @Test
    void countsHalsteadOfJava() {
        String body = "void add(int a, int b) {\n  // not code\n\n  String c = a + b + \"x, y\";\n  print(c);\n}";
        var function = only("A.java", "class A { " + body + " }");
        // Operators: ( int int { = + + (   Operands: void add a b String c a b "x, y" print c
        assertThat(function.halstead()).isEqualTo(new Halstead(5, 8, 8, 11));
        assertThat(function.codeLines()).isEqualTo(4);
        assertThat(function.length()).isEqualTo(6);
    }

    /** => ; x x. */
    @Test
    void countsHalsteadOfJavaScript() {
        var halstead = only("a.js", "const identity = x => x;").halstead();
        assertThat(halstead).isEqualTo(new Halstead(1, 1, 1, 2));
    }

    /** n1 = 4, n2 = 8, N1 = 10, N2 = 12: n = 12, N = 22, V = 22 · log2 12, D = 2 · 12 / 8. */
    @Test
    void followsHalsteadsFormulas() {
        Halstead halstead = new Halstead(4, 8, 10, 12);
        assertThat(halstead.vocabulary()).isEqualTo(12);
        assertThat(halstead.length()).isEqualTo(22);
        assertThat(halstead.volume()).isCloseTo(78.869, within(0.001));
        assertThat(halstead.difficulty()).isCloseTo(3.0, within(1e-9));
        assertThat(halstead.effort()).isCloseTo(236.607, within(0.003));
        assertThat(new Halstead(0, 0, 0, 0).effort()).isZero();
    }

    /** 171 − 5.2·ln 1000 − 0.23·10 − 16.2·ln 50 = 69.4048; times 100 / 171. */
    @Test
    void followsTheFormulaOfMaintainability() {
        assertThat(Maintainability.index(1000, 10, 50)).isCloseTo(40.588, within(0.001));
        assertThat(Maintainability.index(0, 0, 0)).isEqualTo(100);
        assertThat(Maintainability.index(1e12, 500, 1e6)).isZero();
    }

    /** White paper: a sequence of like operators counts once, a negation begins anew. */
    @Test
    void countsSequencesOfLogicalOperators() {
        assertThat(cognitive("a && b && c")).isEqualTo(2);
        assertThat(cognitive("a && (b && c)")).isEqualTo(2);
        assertThat(cognitive("a && b || c && d")).isEqualTo(4);
        assertThat(cognitive("a || b && c || d")).isEqualTo(4);
        assertThat(cognitive("a && !(b && c)")).isEqualTo(3);
    }

    private static int cognitive(String condition) {
        return only("a.js", "function f(a, b, c, d) { if (" + condition + ") { return; } }")
                .complexity()
                .cognitive();
    }

    @Test
    void readsTheHeadOfAStructureBeforeItNests() {
        assertThat(only("a.js", "function f(a) { while (a ? 1 : 2) { a ? 3 : 4; } }")
                        .complexity()
                        .cognitive())
                .as("loop 1, ternary in the head 1, ternary in the body 2")
                .isEqualTo(4);
    }

    @Test
    void measuresTheWholeFile() {
        FileMetrics file = MeasureFile.of(parse("a.py", "# a\n\nx = 1  # b\n\n\ndef f():\n    return x\n"));
        assertThat(file.lines()).isEqualTo(7);
        assertThat(file.codeLines()).isEqualTo(3);
        assertThat(file.commentLines()).isEqualTo(2);
        assertThat(file.cyclomatic()).isEqualTo(1);
    }

    private static FunctionMetrics only(String path, String text) {
        List<FunctionMetrics> functions = MeasureFile.of(parse(path, text)).functions();
        assertThat(functions).hasSize(1);
        return functions.getFirst();
    }

    private static SyntaxTree parse(String path, String text) {
        byte[] utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return parser.parse(SourceText.decode(path, utf8)).syntax().orElseThrow();
    }
}
