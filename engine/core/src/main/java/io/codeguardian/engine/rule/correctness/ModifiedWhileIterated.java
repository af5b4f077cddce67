package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;
import java.util.Set;

/** A collection that is changed by the loop over it. */
final class ModifiedWhileIterated implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/modified-while-iterated", "Collection changes while it is read", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-662")
            .in(JAVA, PYTHON, KOTLIN, CSHARP, CPP, RUBY)
            .mayBlock()
            .says(
                    "Adds to or removes from a collection inside the loop over it, which skips elements or throws.",
                    "Loop over a copy (`list(xs)`), or use `removeIf` or a comprehension.");
    private static final Set<String> VIEWS =
            Set.of(".keySet()", ".entrySet()", ".values()", ".keys()", ".items()", ".keys", ".values", ".entries");
    private static final Set<String> CHANGES = Set.of(
            "remove",
            "add",
            "pop",
            "insert",
            "clear",
            "put",
            "discard",
            "popitem",
            "removeAt",
            "Remove",
            "Add",
            "Insert",
            "RemoveAt",
            "Clear",
            "push_back",
            "emplace_back",
            "erase",
            "delete",
            "push",
            "delete_at");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(ModifiedWhileIterated::see, CHANGES.toArray(String[]::new));
    }

    private static void see(Code code, Call call, Report report) {
        SyntaxTree tree = code.tree();
        int statement = call.node();
        for (int loop = code.loop(call.node()); loop != NONE; loop = code.loop(loop)) {
            String iterated = iterated(code, loop);
            boolean own = Set.of("", "self", "this").contains(call.target()) || code.assigns(loop, call.target());
            if (!own && isOrShows(iterated, call) && !leavesAfter(code, statement, loop)) {
                report.at(
                        call.node(),
                        "The loop in line " + tree.startLine(loop) + " is reading `" + call.target()
                                + "` while this changes it.");
                return;
            }
        }
    }

    /** The collection itself, or a view of it; a new value for a key is no change to the keys. */
    private static boolean isOrShows(String iterated, Call call) {
        String target = call.target();
        return iterated.equals(target)
                || iterated.startsWith(target)
                        && !call.name().equals("put")
                        && VIEWS.contains(iterated.substring(target.length()));
    }

    /** The collection that a loop reads; empty for a counting loop. */
    private static String iterated(Code code, int loop) {
        Call each = code.language() == RUBY ? code.call(code.tree().parent(loop)) : null;
        if (each != null) {
            return each.name().startsWith("each") ? each.target() : "";
        }
        List<Assignment> variables = code.iterations(loop);
        return variables.isEmpty() ? "" : code.path(variables.getFirst().value());
    }

    /** Changing and then leaving the loop is safe, also behind the condition around the change. */
    private static boolean leavesAfter(Code code, int statement, int loop) {
        int at = statement;
        while (at != NONE && at != loop) {
            int next = code.next(at);
            if (next != NONE && code.isBlock(code.tree().parent(at))) {
                return code.is(next, Form.JUMP);
            }
            if (code.is(at, Form.RETURN)) {
                return true;
            }
            at = code.tree().parent(at);
        }
        return false;
    }
}
