package io.codeguardian.engine.rule.testing;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.TESTING;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.RUST;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** A test that is switched off with no word why. */
final class SkippedTest implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/skipped-test", "Test is switched off", TESTING, LOW)
            .sure()
            .in(JAVA, PYTHON, JAVASCRIPT, GO, KOTLIN, CSHARP, PHP, RUBY, RUST)
            .says(
                    "Skips a test without a reason, so nobody knows when it may run again.",
                    "Repair it, delete it, or say why and until when it is skipped.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(SkippedTest::seeAnnotation, "marker_annotation", "decorator", "annotation", "attribute");
        sights.calls(
                SkippedTest::see,
                "skip",
                "Skip",
                "SkipNow",
                "xit",
                "xtest",
                "xdescribe",
                "markTestSkipped",
                "markTestIncomplete");
    }

    private static void seeAnnotation(Code code, int node, Report report) {
        String text = code.path(node);
        boolean off = Set.of(
                        "@Disabled",
                        "@Ignore",
                        "@pytest.mark.skip",
                        "@pytest.mark.skip()",
                        "@unittest.skip",
                        "Ignore",
                        "ignore")
                .contains(text);
        boolean rust = code.language() == RUST && text.equals("ignore");
        if (off && (code.isTest() || rust) && !isExplained(code, node)) {
            tell(node, report);
        }
    }

    private static void see(Code code, Call call, Report report) {
        boolean script = call.name().startsWith("x")
                || call.name().equals("skip")
                        && Set.of("it", "test", "describe").contains(call.target());
        boolean go = code.language() == GO
                && call.arguments().isEmpty()
                && call.target().equals("t");
        boolean php = call.name().startsWith("markTest") && call.arguments().isEmpty();
        boolean examples = code.language() == RUBY
                && (call.name().startsWith("x") && call.target().isEmpty()
                        || call.name().equals("skip")
                                && call.target().isEmpty()
                                && call.arguments().isEmpty());
        boolean ours = switch (code.language()) {
            case GO -> go;
            case PHP -> php;
            case RUBY -> examples;
            case JAVASCRIPT, TYPESCRIPT, TSX -> script;
            default -> false;
        };
        if (ours && code.isTest() && !isExplained(code, call.node()) && !isConditional(code, call.node())) {
            tell(call.node(), report);
        }
    }

    private static void tell(int node, Report report) {
        report.at(node, "This test no longer runs, and nothing says why or until when.")
                .onFirstLine();
    }

    private static boolean isConditional(Code code, int node) {
        return code.language() != JAVASCRIPT && code.tree().ancestorOfKind(node, "if_statement") != NONE;
    }

    /** A comment in the line or the one above. */
    private static boolean isExplained(Code code, int node) {
        int line = code.tree().startLine(node);
        String before = line > 1 ? code.tree().lines().text(line - 1).strip() : "";
        String own = code.tree().lines().text(line);
        String mark = code.language() == PYTHON || code.language() == RUBY ? "#" : "//";
        boolean above = before.startsWith(mark) || before.endsWith("*/");
        return above || own.indexOf(mark) > own.indexOf(code.tree().text(node).substring(0, 1));
    }
}
