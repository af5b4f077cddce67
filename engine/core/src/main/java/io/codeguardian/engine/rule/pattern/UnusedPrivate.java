package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A private method or field whose name stands nowhere else. */
final class UnusedPrivate implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("java/unused-private", "Private member is not used", PATTERN, LOW)
            .cwe("CWE-561")
            .tags("dead-code")
            .in(JAVA, CSHARP, KOTLIN, SCALA, PHP, SWIFT)
            .says("Declares a private method or field that nothing in the type mentions.", "Delete it.");

    private static final Set<String> MEMBERS =
            Set.of("method_declaration", "field_declaration", "function_declaration", "function_definition");
    private static final Set<String> SPECIAL = Set.of(
            "readObject",
            "writeObject",
            "readResolve",
            "writeReplace",
            "readObjectNoData",
            "serialVersionUID",
            "serialPersistentFields");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(UnusedPrivate::see);
    }

    private static void see(Code code, Report report) {
        SyntaxTree tree = code.tree();
        Map<String, Integer> members = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isNamed(node) && MEMBERS.contains(tree.kind(node)) && isPrivate(code, node)) {
                String name = name(code, node);
                boolean word = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
                if (word && !SPECIAL.contains(name)) {
                    members.putIfAbsent(name, node);
                }
            }
            if (tree.isNamed(node) && tree.firstChild(node) == NONE && code.isName(node)) {
                uses.merge(tree.text(node), 1, Integer::sum);
            }
        }
        members.forEach((name, node) -> {
            if (uses.getOrDefault(name, 0) <= 1 && !inText(tree.text(), name)) {
                report.at(node, "`" + name + "` is private and nothing here mentions it.")
                        .onFirstLine();
            }
        });
    }

    /** Frameworks call what is annotated. */
    private static boolean isPrivate(Code code, int node) {
        String head = code.tree()
                .text()
                .substring(
                        code.tree().start(node),
                        Math.min(code.tree().end(node), code.tree().start(node) + 80));
        boolean called = head.contains(" operator ")
                || head.contains(" override ")
                || head.contains(" implicit ")
                || head.contains(" function __");
        return head.startsWith("private ")
                && !called
                && !code.mentions("lombok")
                && !isDynamic(code)
                && !code.mentions(" partial ");
    }

    /** PHP calls methods by names put together. */
    private static boolean isDynamic(Code code) {
        return code.language() == PHP && (code.mentions("->$") || code.mentions("->{"));
    }

    private static boolean inText(String text, String name) {
        return text.contains("\"" + name + "\"") || text.contains("'" + name + "'") || text.contains("::" + name);
    }

    private static String name(Code code, int node) {
        SyntaxTree tree = code.tree();
        String own = tree.is(node, "field_declaration") ? "" : code.name(node);
        if (!own.isEmpty()) {
            return own;
        }
        int last = NONE;
        for (int at = node; at < tree.subtreeEnd(node); at++) {
            if (tree.is(at, "variable_declarator")) {
                if (last != NONE) {
                    return "";
                }
                last = at;
            }
        }
        int name = last == NONE ? NONE : tree.childByField(last, "name");
        return name == NONE ? "" : tree.text(name);
    }
}
