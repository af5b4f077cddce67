package io.codeguardian.engine.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.Engine;
import io.codeguardian.engine.EngineReport;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.FlowStep;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FlowsTest {
    private static final Engine ENGINE = Engine.start();
    private static final String DAO = """
            class UserDao {
                private final JdbcTemplate jdbc;
                List<User> find(String name) {
                    return jdbc.query("SELECT * FROM users WHERE name = '" + name + "'", MAPPER);
                }
            }
            """;
    private static final String CONTROLLER = """
            class UserController {
                private final UserDao dao;
                @GetMapping("/users")
                List<User> find(@RequestParam String name) {
                    return dao.find(name);
                }
            }
            """;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void aValueIsFollowedIntoTheFileWhereItDoesHarm() {
        List<Finding> found = sql(java("src/UserController.java", CONTROLLER), java("src/UserDao.java", DAO));
        assertThat(found).hasSize(1);
        Finding finding = found.getFirst();
        assertThat(finding.location().path()).isEqualTo("src/UserDao.java");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.flow().getFirst().location().path()).isEqualTo("src/UserController.java");
        assertThat(finding.flow()).extracting(FlowStep::label).anyMatch(l -> l.contains("handed to `find`"));
    }

    @Test
    void withoutItsCallerAParameterIsOnlySuspected() {
        List<Finding> found = sql(java("src/UserDao.java", DAO));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found.getFirst().confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void contextIsFollowedIntoButNotReported() {
        SourceFile context =
                new SourceFile("src/UserDao.java", SourceLanguage.JAVA, SourceFile.Role.CONTEXT, DAO, null, List.of());
        assertThat(sql(java("src/UserController.java", CONTROLLER), context)).isEmpty();
    }

    @Test
    void anAlgorithmIsKnownThroughAConstant() {
        String text = """
                class Hash {
                    private static final String NAME = "MD5";
                    void hash(String other) throws Exception {
                        String name = NAME;
                        MessageDigest.getInstance(name);
                        MessageDigest.getInstance(other);
                    }
                }
                """;
        try (SyntaxWorkers parser = SyntaxWorkers.withDefaults()) {
            SourceFile file = java("src/Hash.java", text);
            SyntaxTree tree = parser.parse(SourceText.of(file)).syntax().orElseThrow();
            Code code = Code.of(file, tree);
            assertThat(ConstantValue.of(code, argument(tree, text.indexOf("(name)") + 1)))
                    .isEqualTo("MD5");
            assertThat(ConstantValue.of(code, argument(tree, text.indexOf("(other)") + 1)))
                    .isNull();
        }
    }

    @Test
    void aFileOfSettingsDecidesWhatIsLookedUp() {
        String text = """
                class Hash {
                    void hash(Properties settings) throws Exception {
                        MessageDigest.getInstance(settings.getProperty("old", "SHA-256"));
                        MessageDigest.getInstance(settings.getProperty("new", "MD5"));
                    }
                }
                """;
        SourceFile settings = SourceFile.whole("src/app.properties", SourceLanguage.TEXT, "old=SHA-1\nnew=SHA-512\n");
        assertThat(found("code/weak-hash", java("src/Hash.java", text), settings))
                .extracting(f -> f.location().startLine())
                .containsExactly(3);
        assertThat(found("code/weak-hash", java("src/Hash.java", text)))
                .extracting(f -> f.location().startLine())
                .containsExactly(4);
    }

    @Test
    void aCheckInAHelperHoldsWhereItWasCalled() {
        String text = """
                class Images extends HttpServlet {
                    void doGet(HttpServletRequest request, HttpServletResponse response) {
                        String name = request.getParameter("name");
                        new FileInputStream("/srv/" + name);
                        check(name);
                        new FileInputStream("/srv/images/" + name);
                    }
                    private void check(String name) {
                        if (name.contains("..")) {
                            throw new IllegalArgumentException(name);
                        }
                    }
                }
                """;
        assertThat(found("code/path-traversal", java("src/Images.java", text)))
                .extracting(f -> f.location().startLine())
                .containsExactly(4);
    }

    @Test
    void whatOneWayHasCheckedIsNotCheckedOnTheOther() {
        String text = """
                class Fetch extends HttpServlet {
                    void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                        String target = request.getParameter("target");
                        String host = URI.create(target).getHost();
                        if (host.equals("a.example") || host.equals("b.example")) {
                            new URL(target).openStream();
                        }
                        new URL(target).openStream();
                    }
                }
                """;
        assertThat(found("code/server-side-request-forgery", java("src/Fetch.java", text)))
                .extracting(f -> f.location().startLine())
                .containsExactly(8);
    }

    private static int argument(SyntaxTree tree, int offset) {
        return tree.nodeAt(offset);
    }

    /** Everybody calls everybody: without a budget this has no end. */
    @Test
    @Timeout(30)
    void aTangleOfCallsEndsAndIsSaid() {
        StringBuilder text = new StringBuilder("class Tangle {\n");
        for (int i = 0; i < 60; i++) {
            text.append("  void f").append(i).append("(HttpServletRequest request, String a) {\n");
            for (int j = 0; j < 60; j++) {
                text.append("    f").append(j).append("(request, a + request.getParameter(\"x\"));\n");
            }
            text.append("    st.executeQuery(\"select \" + a);\n  }\n");
        }
        EngineReport report = ENGINE.analyze(
                List.of(java("src/Tangle.java", text + "}\n")), Set.of(Category.SECURITY), ReviewSettings.defaults());
        assertThat(report.failures()).anyMatch(f -> f.reason().contains("follow all values") && !f.required());
    }

    @Test
    @Timeout(30)
    void longChainsAndDeepNestingEnd() {
        String sum = "x" + " + x".repeat(120);
        String calls = "sb" + ".append(x)".repeat(150);
        String nested = "if (x) { ".repeat(50) + "st.executeQuery(x);" + " }".repeat(50);
        String text =
                "class Deep { void f(HttpServletRequest request) { String x = request.getParameter(\"x\"); String y = "
                        + sum + "; " + calls + "; " + nested + " } }";
        EngineReport report = ENGINE.analyze(
                List.of(java("src/Deep.java", text)), Set.of(Category.SECURITY), ReviewSettings.defaults());
        assertThat(report.findings()).extracting(Finding::ruleId).contains("code/sql-injection");
    }

    private static List<Finding> sql(SourceFile... files) {
        return found("code/sql-injection", files);
    }

    private static List<Finding> found(String rule, SourceFile... files) {
        return ENGINE.analyze(List.of(files), Set.of(Category.SECURITY), ReviewSettings.defaults()).findings().stream()
                .filter(f -> f.ruleId().equals(rule))
                .toList();
    }

    private static SourceFile java(String path, String content) {
        return SourceFile.whole(path, SourceLanguage.JAVA, content);
    }
}
