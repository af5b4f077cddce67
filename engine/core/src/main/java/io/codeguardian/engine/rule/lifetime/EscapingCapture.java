package io.codeguardian.engine.rule.lifetime;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CPP;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** A closure that outlives the variables it refers to. */
final class EscapingCapture implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cpp/escaping-capture", "Closure outlives what it refers to", STATIC_ANALYSIS, HIGH)
            .sure()
            .mayBlock()
            .cwe("CWE-562", "CWE-416")
            .in(CPP)
            .says(
                    "Returns a closure that holds a local variable by reference; the variable is gone when the closure runs.",
                    "Capture by value: `[limit]` instead of `[&limit]`, `[=]` instead of `[&]`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(EscapingCapture::see, "lambda_capture_specifier");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int lambda = tree.parent(node);
        int outer = code.function(lambda);
        int returned = tree.parent(lambda);
        while (returned != NONE
                && (tree.is(returned, "argument_list")
                        || tree.is(returned, "initializer_list")
                        || tree.is(returned, "call_expression") && isFunctionType(code, returned))) {
            returned = tree.parent(returned);
        }
        if (outer == NONE || returned == NONE || !tree.is(returned, "return_statement")) {
            return;
        }
        String captures = code.path(node);
        for (int at = tree.subtreeEnd(node); at < tree.subtreeEnd(lambda); at++) {
            if (code.isName(at)) {
                String name = tree.text(at);
                boolean byReference = captures.contains("&" + name + ",")
                        || captures.endsWith("&" + name + "]")
                        || isEverything(captures) && !isNamed(captures, name);
                if (byReference && isOwn(code, outer, lambda, name)) {
                    report.at(lambda, "`" + name + "` is a variable of this function and gone when the closure runs.")
                            .onFirstLine();
                    return;
                }
            }
        }
    }

    private static boolean isFunctionType(Code code, int call) {
        String path = code.path(code.tree().childByField(call, "function"));
        return path.startsWith("std::function<") || path.startsWith("std::move");
    }

    private static boolean isEverything(String captures) {
        return captures.equals("[&]") || captures.startsWith("[&,");
    }

    private static boolean isNamed(String captures, String name) {
        return captures.contains("," + name + ",")
                || captures.endsWith("," + name + "]")
                || captures.contains("," + name + "=");
    }

    /** Declared in the outer function, outside of the closure, and itself no reference and no static. */
    private static boolean isOwn(Code code, int outer, int lambda, String name) {
        SyntaxTree tree = code.tree();
        boolean own = false;
        for (Names.Declared d : Names.of(code).variables(name)) {
            if (tree.contains(lambda, d.node())) {
                return false;
            }
            if (tree.contains(outer, d.node())) {
                int holder = tree.ancestorOfKind(d.node(), "declaration");
                boolean fixed = holder != NONE
                        && tree.contains(outer, holder)
                        && tree.text(holder).startsWith("static");
                own = own || !d.sign().startsWith("&") && !fixed;
                if (d.sign().startsWith("&") || fixed) {
                    return false;
                }
            }
        }
        return own;
    }
}
