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
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;

/** What may be nothing, followed without a look. */
final class UncheckedAnswer implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cpp/unchecked-answer", "Followed without asking whether it is there", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-476")
            .in(CPP)
            .says(
                    "Follows at once what a cast, a look-up or a weak pointer answered, which is null, the end or empty when there is nothing.",
                    "Ask first: `if (auto* p = dynamic_cast<T*>(q))`, `if (it != map.end())`; where it cannot fail, cast to a reference.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(UncheckedAnswer::see, "call_expression");
    }

    private static void see(Code code, int node, Report report) {
        String what = answer(code, node);
        if (what.isEmpty()) {
            return;
        }
        SyntaxTree tree = code.tree();
        int holder = code.unwrap(node) == node ? tree.parent(node) : NONE;
        if (holder != NONE && follows(code, node)) {
            report.at(node, "Nothing asks whether " + what + " before it is followed.");
            return;
        }
        int target =
                holder != NONE && tree.is(holder, "init_declarator") ? tree.childByField(holder, "declarator") : NONE;
        if (target == NONE
                || !tree.is(tree.parent(holder), "declaration")
                || tree.ancestorOfKind(holder, "condition_clause") != NONE) {
            return;
        }
        String path = code.path(target);
        String name = path.startsWith("*") ? path.substring(1) : path;
        int use = Later.use(code, tree.parent(holder), name);
        if (use != NONE && follows(code, use) && code.function(use) == code.function(node)) {
            report.at(use, "Nothing asks whether " + what + " before `" + name + "` is followed.");
        }
    }

    /** Words for what may be missing; empty when the call always answers. */
    private static String answer(Code code, int node) {
        String callee = code.path(code.tree().childByField(node, "function"));
        if (callee.startsWith("dynamic_cast<") && callee.endsWith("*>")) {
            return "the object is of that type";
        }
        if (callee.startsWith("std::get_if<")
                || callee.startsWith("std::any_cast<") && code.path(node).contains("(&")) {
            return "it holds that type";
        }
        Call call = code.call(node);
        if (call == null || call.receiver() == NONE) {
            return "";
        }
        boolean weak = call.name().equals("lock") && declared(code, call, "weak_ptr<");
        boolean looked = call.name().equals("find") && (declared(code, call, "map<") || declared(code, call, "set<"));
        return weak ? "the object still lives" : looked ? "the key was found" : "";
    }

    private static boolean declared(Code code, Call call, String type) {
        List<Names.Declared> declared = Names.of(code).variables(Names.owner(code, call));
        return !declared.isEmpty() && declared.stream().allMatch(d -> d.type().contains(type));
    }

    /** {@code p->x}, {@code *p}. */
    private static boolean follows(Code code, int node) {
        SyntaxTree tree = code.tree();
        int inner = node;
        int parent = tree.parent(node);
        while (parent != NONE && tree.is(parent, "parenthesized_expression")) {
            inner = parent;
            parent = tree.parent(parent);
        }
        if (parent == NONE || tree.childByField(parent, "argument") != inner) {
            return false;
        }
        boolean arrow = tree.is(parent, "field_expression")
                && tree.text(tree.nextSibling(inner)).equals("->");
        boolean star =
                tree.is(parent, "pointer_expression") && tree.text(parent).startsWith("*");
        return arrow || star;
    }
}
