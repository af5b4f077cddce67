package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same literal key twice in one object or dictionary. */
final class DuplicateKey implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/duplicate-key", "Key stands twice", LOGIC, HIGH)
            .sure()
            .cwe("CWE-563")
            .in(PYTHON, JAVASCRIPT)
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
        sights.nodes(DuplicateKey::see, "object", "dictionary");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        Map<String, Integer> seen = new HashMap<>();
        for (int pair : tree.namedChildren(node)) {
            int key = tree.is(pair, "pair") ? tree.childByField(pair, "key") : NONE;
            String name = key == NONE ? null : name(code, key);
            Integer first = name == null ? null : seen.putIfAbsent(name, key);
            if (first != null) {
                report.at(
                        key,
                        "`" + code.path(key) + "` already has a value in line " + tree.startLine(first)
                                + ", which is lost.");
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
