package io.codeguardian.engine.rule.performance;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** A map that is walked by key and asked for each value. */
final class KeySetLookup implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "java/key-set-lookup", "Map is searched again for each key", PERFORMANCE, LOW)
            .sure()
            .cwe("CWE-1050")
            .in(JAVA)
            .says(
                    "Walks the keys of a map and looks up the value of each, which searches the map once more for every entry.",
                    "Walk `map.entrySet()` and take key and value from the entry, or use `map.forEach`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(KeySetLookup::see, "enhanced_for_statement");
    }

    private static void see(Code code, int node, Report report) {
        Call keys = code.call(code.tree().childByField(node, "value"));
        int variable = code.tree().childByField(node, "name");
        int body = code.tree().childByField(node, "body");
        if (keys == null || !keys.name().equals("keySet") || keys.target().isEmpty() || body == NONE) {
            return;
        }
        for (int at = body; at < code.tree().subtreeEnd(body); at++) {
            Call get = code.call(at);
            if (get != null && looksUp(code, get, keys.target(), variable) && !isConditional(code, at, body)) {
                report.at(
                        get.node(),
                        "The loop in line " + code.tree().startLine(node) + " already stands at this entry of `"
                                + keys.target() + "`; this searches for it again.");
                return;
            }
        }
    }

    private static boolean looksUp(Code code, Call call, String map, int key) {
        return call.name().equals("get")
                && call.target().equals(map)
                && call.arguments().size() == 1
                && code.same(call.positional(0), key);
    }

    /** Looked up for a few keys only, a search is cheaper than it reads. */
    private static boolean isConditional(Code code, int node, int body) {
        int condition = code.tree().ancestorOfKind(node, "if_statement");
        return condition != NONE && code.tree().contains(body, condition);
    }
}
