package io.codeguardian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Rules;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.CustomRule;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.PathOverride;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.RuleSetting;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final Engine ENGINE = Engine.start();
    private static final Set<Category> ALL = Set.of(Category.values());
    private static final String TWINS = """
            class A {
                void a(int x) { if (x == x) { } }
                void b(int x) { if (x == x) { } }
                void c(int y) { y = y; }
            }
            """;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void findsMarksAndNames() {
        Hunk hunk = new Hunk(1, 5, 1, 5, List.of(new LineRange(3, 3)), List.of());
        ChangedFile change =
                new ChangedFile("src/A.java", null, ChangeStatus.MODIFIED, SourceLanguage.JAVA, List.of(hunk));
        SourceFile file =
                new SourceFile("src/A.java", SourceLanguage.JAVA, SourceFile.Role.CHANGED, TWINS, change, List.of());
        EngineReport report = ENGINE.analyze(List.of(file), ALL, ReviewSettings.defaults());
        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::ruleId)
                .contains("code/self-comparison", "code/self-assignment");
        assertThat(report.findings())
                .filteredOn(f -> f.ruleId().equals("code/self-comparison"))
                .extracting(Finding::symbol, Finding::onChange)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A.a", false),
                        org.assertj.core.groups.Tuple.tuple("A.b", true));
        assertThat(report.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(report.metrics()).containsOnlyKeys("src/A.java");
        assertThat(report.stats().files()).isEqualTo(1);
    }

    /** An incremental review reads fewer files; what it finds again must keep its name. */
    @Test
    void anIdentityDoesNotDependOnTheFilesReadWithIt() {
        SourceFile one = java(TWINS);
        SourceFile other = SourceFile.whole("src/B.java", SourceLanguage.JAVA, TWINS);
        List<Finding> alone =
                ENGINE.analyze(List.of(other), ALL, ReviewSettings.defaults()).findings();
        List<Finding> both = ENGINE.analyze(List.of(one, other), ALL, ReviewSettings.defaults())
                .findings();
        assertThat(both).containsAll(alone);
    }

    @Test
    void aTeamSwitchesRulesOffAndSetsTheirSeverity() {
        ReviewSettings d = ReviewSettings.defaults();
        Map<String, RuleSetting> rules = Map.of(
                "code/self-comparison", new RuleSetting(false, null),
                "code/self-assignment", new RuleSetting(true, Severity.INFO));
        ReviewSettings settings = new ReviewSettings(
                d.enabled(),
                d.drafts(),
                d.bots(),
                d.skipLabels(),
                d.skipTitles(),
                d.includePaths(),
                d.excludePaths(),
                d.categories(),
                rules,
                d.maximumInlineComments(),
                d.gate(),
                d.incremental(),
                List.of(),
                List.of());
        List<Finding> findings = ENGINE.analyze(List.of(java(TWINS)), Set.of(Category.LOGIC), settings)
                .findings();
        assertThat(findings).extracting(Finding::ruleId).containsExactly("code/self-assignment");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aTeamSettlesRulesForAPartOfTheRepository() {
        PathOverride off =
                new PathOverride(List.of("src/**"), Map.of("code/self-comparison", new RuleSetting(false, null)));
        PathOverride elsewhere =
                new PathOverride(List.of("legacy/"), Map.of("code/self-assignment", new RuleSetting(false, null)));
        ReviewSettings settings = ReviewSettings.defaults().with(List.of(off, elsewhere), List.of());
        assertThat(ENGINE.analyze(List.of(java(TWINS)), Set.of(Category.LOGIC), settings)
                        .findings())
                .extracting(Finding::ruleId)
                .containsExactly("code/self-assignment");
    }

    @Test
    void aRepositoryDeclaresARuleOfItsOwn() {
        CustomRule rule = new CustomRule("custom/no-print", """
                id: custom/no-print
                category: pattern
                message: Write `{X}` to the log.
                in: {java: [System.out.println($X)]}
                """);
        CustomRule broken = new CustomRule("custom/broken", "id: custom/broken");
        ReviewSettings settings = ReviewSettings.defaults().with(List.of(), List.of(rule, broken));
        EngineReport report = ENGINE.analyze(
                List.of(java("class A { void f(int n) { System.out.println(n + 1); log(n); } }")),
                Set.of(Category.PATTERN),
                settings);
        assertThat(report.findings())
                .extracting(Finding::ruleId, Finding::message)
                .containsExactly(tuple("custom/no-print", "Write `n + 1` to the log."));
        assertThat(report.failures()).hasSize(1);
    }

    @Test
    void aCommentWithAReasonSilencesItsRuleOnItsLineOnly() {
        String code = """
                class A {
                    boolean f(String a) {
                        boolean b = a == "x"; // codeguardian:ignore java/string-identity -- interned
                        // codeguardian:ignore java/string-identity -- interned as well
                        boolean c = a == "y";
                        boolean d = a == "z"; // codeguardian:ignore java/string-identity
                        boolean e = a == "u"; // codeguardian:ignore java/thread-run -- another rule
                        boolean g = a == "v"; // NOSONAR noqa @SuppressWarnings
                        return b && c && d && e && g;
                    }
                }
                """;
        assertThat(ENGINE.analyze(List.of(java(code)), ALL, ReviewSettings.defaults())
                        .findings())
                .filteredOn(f -> f.ruleId().equals("java/string-identity"))
                .extracting(f -> f.location().startLine())
                .containsExactly(6, 7, 8);
    }

    @Test
    void aCategoryThatIsNotAskedForSaysNothing() {
        assertThat(ENGINE.analyze(List.of(java(TWINS)), Set.of(Category.TESTING), ReviewSettings.defaults())
                        .findings())
                .isEmpty();
    }

    @Test
    void aBrokenRuleIsALineAndTheOthersGoOn() {
        Rule broken = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("test/broken", "Broken", Category.LOGIC, Severity.LOW)
                        .says("Fails.", "None.");
            }

            @Override
            public void register(Sights sights) {
                sights.nodes(
                        (code, node, report) -> {
                            throw new IllegalStateException("secret detail");
                        },
                        "assignment_expression");
            }
        };
        Rule working = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("test/working", "Working", Category.LOGIC, Severity.LOW)
                        .says("Works.", "None.");
            }

            @Override
            public void register(Sights sights) {
                sights.nodes(
                        (code, node, report) -> found(report, node, "An assignment stands here."),
                        "assignment_expression");
            }
        };
        try (Engine engine = new Engine(SyntaxWorkers.withDefaults(), new Rules(List.of(broken, working)), List.of())) {
            EngineReport report = engine.analyze(List.of(java(TWINS)), ALL, ReviewSettings.defaults());
            assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("test/working");
            assertThat(report.failures())
                    .extracting(AnalysisFailure::reason)
                    .containsExactly("rule test/broken failed: IllegalStateException");
        }
    }

    @Test
    void aFileThatCannotBeParsedIsALineAndItsSecretsAreStillFound() {
        String deep = "x = " + "(".repeat(5000) + "1" + ")".repeat(5000) + "\n";
        SourceFile hostile = SourceFile.whole(
                "deep.py", SourceLanguage.PYTHON, deep + "t = 'gl" + "pat-" + "q7Zr9LtW2xKp5VnB8mJc'\n");
        EngineReport report = ENGINE.analyze(List.of(hostile, java(TWINS)), ALL, ReviewSettings.defaults());
        assertThat(report.failures()).extracting(AnalysisFailure::path).containsExactly("deep.py");
        assertThat(report.failures().getFirst().required()).isFalse();
        assertThat(report.findings())
                .extracting(Finding::ruleId)
                .contains("secret/gitlab-personal-token", "code/self-comparison");
    }

    @Test
    void oddTextsThrowNothing() {
        List<SourceFile> odd = List.of(
                java(""),
                java("\u0000\u0001"),
                java("class"),
                java("\uD800 class A { int x = \"\uD83D\uDE00\"; }"),
                SourceFile.whole("a.unknown", SourceLanguage.TEXT, "plain"),
                SourceFile.whole("a.md", SourceLanguage.MARKDOWN, "# x"));
        assertThat(ENGINE.analyze(odd, ALL, ReviewSettings.defaults()).findings())
                .isEmpty();
        assertThat(ENGINE.analyze(List.of(), ALL, ReviewSettings.defaults()).findings())
                .isEmpty();
    }

    @Test
    void manyThreadsMayAskAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<List<Finding>> ask = () -> ENGINE.analyze(List.of(java(TWINS)), ALL, ReviewSettings.defaults())
                    .findings();
            List<Finding> expected = ask.call();
            for (Future<List<Finding>> answer :
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> ask).toList())) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }

    private static void found(Report report, int node, String message) {
        report.at(node, message);
    }

    private static SourceFile java(String content) {
        return SourceFile.whole("src/A.java", SourceLanguage.JAVA, content);
    }
}
