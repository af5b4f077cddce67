package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import org.jspecify.annotations.Nullable;

/** An inner loop that counts the outer loop's variable. */
final class WrongLoopVariable implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/wrong-loop-variable", "Inner loop counts the outer variable", LOGIC, HIGH)
            .sure()
            .cwe("CWE-835")
            .in(JAVA, JAVASCRIPT, GO, C, CPP, CSHARP, PHP)
            .mayBlock()
            .says(
                    "Updates a variable of the outer loop, so the inner loop's own counter never moves.",
                    "Update the counter that this loop's condition asks about.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(WrongLoopVariable::see, "for_statement");
    }

    private static void see(Code code, int node, Report report) {
        String condition = part(code, node, "condition");
        String updated = counter(code, node);
        int outer = code.loop(node);
        if (updated == null || condition == null || outer == NONE || comparesDirectly(code, node, updated)) {
            return;
        }
        String outerCondition = part(code, outer, "condition");
        String own = initialised(code, node);
        boolean outerCounts = outerCondition != null && mentions(outerCondition, updated);
        if (outerCounts && own != null && !own.equals(updated) && mentions(condition, own)) {
            report.at(
                            node,
                            "This loop asks about `" + own + "` but counts `" + updated
                                    + "`, which belongs to the loop in line "
                                    + code.tree().startLine(outer) + ".")
                    .onFirstLine();
        }
    }

    /** Two counters that walk towards each other are both asked about. */
    private static boolean comparesDirectly(Code code, int loop, String name) {
        Binary condition = code.binary(code.tree().childByField(header(code, loop), "condition"));
        return condition == null
                || code.path(condition.left()).equals(name)
                || code.path(condition.right()).equals(name);
    }

    private static int header(Code code, int loop) {
        int clause = code.tree().childOfKind(loop, "for_clause");
        return clause == NONE ? loop : clause;
    }

    private static @Nullable String part(Code code, int loop, String field) {
        int node = code.tree().childByField(header(code, loop), field);
        return node == NONE ? null : code.tree().text(node);
    }

    private static @Nullable String counter(Code code, int loop) {
        String update = part(code, loop, "update");
        String step = update == null ? part(code, loop, "increment") : update;
        if (step == null) {
            return null;
        }
        int by = Math.max(step.indexOf("+="), step.indexOf("-="));
        String bare = by > 0
                ? step.substring(0, by).strip()
                : step.replace("+", "").replace("-", "").strip();
        return bare.chars().allMatch(Character::isJavaIdentifierPart) && !bare.isEmpty() ? bare : null;
    }

    private static @Nullable String initialised(Code code, int loop) {
        int header = header(code, loop);
        int init = code.tree().childByField(header, "init");
        int initial = init == NONE ? code.tree().childByField(header, "initializer") : init;
        int start = initial == NONE ? code.tree().childByField(header, "initialize") : initial;
        for (int at = start; start != NONE && at < code.tree().subtreeEnd(start); at++) {
            for (Assignment assignment : code.assignments(at)) {
                return code.path(assignment.target());
            }
        }
        return null;
    }

    private static boolean mentions(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
