package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.Map;

/** The second definition replaces the first. */
final class RedefinedFunction implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/redefined-function", "Function is defined twice", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-1041")
            .in(PYTHON, JAVASCRIPT, RUBY, BASH)
            .mayBlock()
            .says(
                    "Defines a function or method twice in one body; the second replaces the first without a word.",
                    "Rename one of them, or delete the one that is not meant.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(RedefinedFunction::see, "module", "block", "class_body", "body_statement", "program");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        Map<String, Integer> seen = new HashMap<>();
        for (int child : tree.namedChildren(node)) {
            boolean plain = tree.is(child, "function_definition")
                    || tree.is(child, "method_definition")
                    || tree.is(child, "method");
            if (!plain) {
                // Anything between, as a use or a condition, may be the reason for another one.
                if (!tree.kind(child).endsWith("comment")
                        && !tree.is(child, "decorated_definition")
                        && (tree.is(node, "module") || code.language() == BASH)) {
                    seen.clear();
                }
                continue;
            }
            String name = code.name(child);
            int body = tree.childByField(child, "body");
            boolean declared =
                    body == NONE || isAccessor(code, child) || tree.text(body).equals("...");
            Integer before = name.isEmpty() || name.equals("_") || declared ? null : seen.putIfAbsent(name, child);
            if (before != null) {
                report.at(
                                child,
                                "`" + name + "` of line " + tree.startLine(before)
                                        + " is replaced by this one and can never be called.")
                        .onFirstLine();
            }
        }
    }

    /** A getter and a setter, or a static and its twin, share a name. */
    private static boolean isAccessor(Code code, int method) {
        SyntaxTree tree = code.tree();
        String head = tree.lines().text(tree.startLine(method)).strip();
        return tree.is(method, "method_definition")
                && (tree.childOfKind(method, "get") != NONE
                        || tree.childOfKind(method, "set") != NONE
                        || tree.childOfKind(method, "static") != NONE
                        || head.contains("["));
    }
}
