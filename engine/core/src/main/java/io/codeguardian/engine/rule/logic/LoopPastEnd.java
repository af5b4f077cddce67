package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code for (i = 0; i <= a.length; i++) a[i]}. */
final class LoopPastEnd implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/loop-past-end", "Loop runs past the end", LOGIC, HIGH)
            .sure()
            .cwe("CWE-193")
            .mayBlock()
            .says(
                    "Counts up to and including a length while indexing with the counter, so the last round is out of "
                            + "bounds.",
                    "Use `<` instead of `<=`.");
    private static final Set<String> INDEXED = Set.of("get", "charAt", "at", "elementAt");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LoopPastEnd::see, "for_statement");
    }

    private static void see(Code code, int node, Report report) {
        int clause = code.tree().childOfKind(node, "for_clause");
        int condition = code.tree().childByField(clause == NONE ? node : clause, "condition");
        int body = code.tree().childByField(node, "body");
        Binary binary = code.binary(condition);
        if (code.language() == PYTHON) {
            seeRange(code, node, body, report);
        } else if (binary != null && binary.operator().equals("<=") && code.isName(binary.left())) {
            String array = measured(code, binary.right());
            String counter = code.path(binary.left());
            if (array != null && indexes(code, body, array, counter)) {
                report.at(binary.node(), message(counter, array, code.path(binary.right())));
            }
        }
    }

    private static void seeRange(Code code, int node, int body, Report report) {
        Call range = code.call(code.tree().childByField(node, "right"));
        if (range == null || !range.path().equals("range") || range.arguments().isEmpty()) {
            return;
        }
        int end = range.arguments().size() == 1 ? range.positional(0) : range.positional(1);
        Binary plus = code.binary(end);
        int counter = code.tree().childByField(node, "left");
        if (plus != null
                && plus.operator().equals("+")
                && code.tree().textIs(plus.right(), "1")
                && code.isName(counter)) {
            String array = measured(code, plus.left());
            if (array != null && indexes(code, body, array, code.path(counter))) {
                report.at(end, message(code.path(counter), array, code.path(plus.left())))
                        .fix("Drop the `+ 1`: `range` leaves its end out.");
            }
        }
    }

    private static String message(String counter, String array, String length) {
        return "`" + counter + "` becomes `" + length + "`, and `" + array + "[" + counter
                + "]` is then one past the last element.";
    }

    /** What the length belongs to: {@code a} for {@code a.length}, {@code a.size()}, {@code len(a)}; null otherwise. */
    private static @Nullable String measured(Code code, int node) {
        Call call = code.call(node);
        if (call != null) {
            boolean len = call.path().equals("len") && call.arguments().size() == 1;
            boolean size = (call.name().equals("size") || call.name().equals("length"))
                    && !call.target().isEmpty();
            return len ? code.path(call.positional(0)) : size ? call.target() : null;
        }
        String path = code.path(node);
        return path.endsWith(".length") ? path.substring(0, path.length() - 7) : null;
    }

    private static boolean indexes(Code code, int body, String array, String counter) {
        SyntaxTree tree = code.tree();
        for (int at = body; body != NONE && at < tree.subtreeEnd(body); at++) {
            Call call = code.call(at);
            if (call != null && INDEXED.contains(call.name()) && call.target().equals(array)) {
                return code.path(call.positional(0)).equals(counter) && !guarded(code, at, body, counter);
            }
            String kind = tree.kind(at);
            boolean access = kind.equals("array_access")
                    || kind.equals("subscript_expression")
                    || kind.equals("index_expression")
                    || kind.equals("subscript");
            if (access && code.path(at).equals(array + "[" + counter + "]") && !guarded(code, at, body, counter)) {
                return true;
            }
        }
        return false;
    }

    /** A condition on the way from the loop to the access that asks about the counter may keep the last round away. */
    private static boolean guarded(Code code, int access, int body, String counter) {
        SyntaxTree tree = code.tree();
        for (int at = tree.parent(access); at != NONE && at != body; at = tree.parent(at)) {
            int condition = tree.childByField(at, "condition");
            if (condition != NONE && !tree.contains(condition, access) && mentions(code, condition, counter)) {
                return true;
            }
            Binary binary = code.binary(at);
            if (binary != null
                    && Set.of("&&", "||").contains(binary.operator())
                    && !tree.contains(binary.left(), access)
                    && mentions(code, binary.left(), counter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentions(Code code, int node, String name) {
        for (int at = node; at < code.tree().subtreeEnd(node); at++) {
            if (code.isName(at) && code.tree().textIs(at, name)) {
                return true;
            }
        }
        return false;
    }
}
