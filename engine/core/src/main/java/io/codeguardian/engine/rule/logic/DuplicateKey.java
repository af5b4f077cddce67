package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Entry;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same literal key twice in one object or dictionary. */
final class DuplicateKey implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/duplicate-key", "Key stands twice", LOGIC, HIGH)
            .sure()
            .cwe("CWE-563")
            .in(PYTHON, JAVASCRIPT, JAVA, KOTLIN, SCALA, PHP, RUBY, SWIFT)
            .mayBlock()
            .says(
                    "Gives one key two values in the same literal; only the last one is kept.",
                    "Delete one of the two, or correct the key that was meant.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(
                DuplicateKey::see, "object", "dictionary", "hash", "array_creation_expression", "dictionary_literal");
        sights.calls(DuplicateKey::seeCall, "mapOf", "mutableMapOf", "hashMapOf", "linkedMapOf", "Map", "of");
    }

    private static void see(Code code, int node, Report report) {
        List<Integer> keys = new ArrayList<>();
        for (int child : code.tree().namedChildren(node)) {
            Entry entry = code.entry(child);
            if ("key".equals(code.tree().field(child))) {
                keys.add(child);
            } else if (isMethod(code, child)) {
                keys.add(code.tree().childByField(child, "name"));
            } else if (entry != null && code.tree().namedChildren(child).length == 2) {
                keys.add(code.tree().firstNamedChild(child));
            }
        }
        compare(code, keys, report);
    }

    /** A getter and a setter share their name. */
    private static boolean isMethod(Code code, int node) {
        return code.tree().is(node, "method_definition")
                && code.tree().childByField(node, "name") != NONE
                && code.tree().childOfKind(node, "get") == NONE
                && code.tree().childOfKind(node, "set") == NONE;
    }

    /** {@code mapOf("a" to b)}, {@code Map.of("a", b)}. */
    private static void seeCall(Code code, Call call, Report report) {
        List<Integer> keys = new ArrayList<>();
        boolean flat = call.path().equals("Map.of");
        if (call.name().equals("of") != flat) {
            return;
        }
        for (int i = 0; i < call.arguments().size(); i += flat ? 2 : 1) {
            int argument = call.arguments().get(i).value();
            if (flat) {
                keys.add(argument);
            } else if (code.entry(argument) != null) {
                keys.add(code.tree().firstNamedChild(argument));
            }
        }
        compare(code, keys, report);
    }

    private static void compare(Code code, List<Integer> keys, Report report) {
        Map<String, Integer> seen = new HashMap<>();
        for (int key : keys) {
            String name = name(code, key);
            Integer first = name == null ? null : seen.putIfAbsent(name, key);
            if (first != null) {
                report.at(
                        key,
                        "`" + code.path(key) + "` already has a value in line "
                                + code.tree().startLine(first) + ", so one of the two is lost.");
            }
        }
    }

    private static @Nullable String name(Code code, int key) {
        String text = code.literal(key);
        if (text != null) {
            // A bytes key is another key than the same text.
            return code.path(key).startsWith("b") ? "b" + text : "s" + text;
        }
        boolean plain = code.tree().is(key, "property_identifier")
                || code.tree().is(key, "number")
                || code.tree().is(key, "integer");
        return plain
                ? (code.tree().is(key, "integer") ? "n" : "s") + code.tree().text(key)
                : null;
    }
}
