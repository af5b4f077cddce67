package io.codeguardian.engine.rule.lifetime;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CPP;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** An object that was given away and is read afterwards. */
final class UseAfterMove implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cpp/use-after-move", "Used after it was moved", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-672", "CWE-416")
            .in(CPP)
            .says(
                    "Reads an object after `std::move` gave its contents away; what it holds then is not specified.",
                    "Use it before it is moved, or use the object that took the contents over.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(UseAfterMove::see, "move");
    }

    private static void see(Code code, Call call, Report report) {
        int moved = call.positional(0);
        boolean one = call.arguments().size() == 1 && moved != NONE && code.isName(moved);
        if (!one || !call.target().equals("std") || code.isTest() || !isTaken(code, call.node())) {
            return;
        }
        String name = code.tree().text(moved);
        int use = Later.use(code, call.node(), name);
        if (use != NONE
                && Names.of(code).variables(name).stream()
                        .anyMatch(d -> code.tree().contains(code.function(call.node()), d.node()))) {
            report.at(
                    use,
                    "`" + name + "` was moved in line " + code.tree().startLine(call.node())
                            + "; what it holds here is not specified.");
        }
    }

    /** A move that nobody takes, or that a condition decides about, leaves the object as it was. */
    private static boolean isTaken(Code code, int node) {
        int above = code.tree().parent(node);
        while (above != NONE && !code.isBlock(above)) {
            String kind = code.tree().kind(above);
            if (kind.equals("condition_clause")
                    || kind.equals("conditional_expression")
                    || kind.equals("field_initializer_list")) {
                return false;
            }
            above = code.tree().parent(above);
        }
        return code.function(node) != NONE;
    }
}
