package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** {@code var m map[K]V; m[k] = v}. */
final class NilMapWrite implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "go/nil-map-write", "Write into a map that is nil", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-476")
            .in(GO)
            .mayBlock()
            .says(
                    "Declares a map without making it and writes into it, which panics.",
                    "Make it, `m := make(map[string]int)` or `m := map[string]int{}`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(NilMapWrite::see, "var_spec");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int type = tree.childByField(node, "type");
        int name = tree.childByField(node, "name");
        int function = code.function(node);
        if (type == NONE
                || name == NONE
                || function == NONE
                || !tree.is(type, "map_type")
                || tree.childByField(node, "value") != NONE) {
            return;
        }
        String map = tree.text(name);
        for (int at = tree.subtreeEnd(node); at < tree.subtreeEnd(function); at++) {
            for (Assignment assignment : code.assignments(at)) {
                String target = code.path(assignment.target());
                if (target.equals(map)) {
                    return;
                }
                if (target.startsWith(map + "[") && code.function(at) == function) {
                    report.at(
                            assignment.target(),
                            "`" + map + "` is nil since line " + tree.startLine(node) + "; this write panics.");
                    return;
                }
            }
            if (tree.textIs(at, "&" + map)) {
                return;
            }
        }
    }
}
