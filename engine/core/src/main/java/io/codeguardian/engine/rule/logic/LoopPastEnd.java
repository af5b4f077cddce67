package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUST;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code for (i = 0; i <= a.length; i++) a[i]}. */
final class LoopPastEnd implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/loop-past-end", "Loop runs past the end", LOGIC, HIGH)
            .sure()
            .cwe("CWE-193")
            .in(JAVA, PYTHON, JAVASCRIPT, GO, CSHARP, CPP, PHP, KOTLIN, SCALA, RUST, SWIFT)
            .mayBlock()
            .says(
                    "Counts up to and including a length while indexing with the counter, so the last round is out of "
                            + "bounds.",
                    "Use `<` instead of `<=`.");
    private static final Set<String> INDEXED = Set.of("get", "charAt", "at", "elementAt");

    private static final Set<String> LENGTHS = Set.of("len", "count", "sizeof", "strlen");
    private static final Map<SourceLanguage, String> INCLUSIVE =
            Map.of(KOTLIN, "..", SCALA, " to ", RUST, "..=", SWIFT, "...");
    private static final List<String> SIZES = List.of(".size", ".length", ".count", ".len()", ".size()");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LoopPastEnd::see, "for_statement");
        sights.forms(LoopPastEnd::seeWalk, Form.LOOP);
    }

    private static void see(Code code, int node, Report report) {
        int clause = code.tree().childOfKind(node, "for_clause");
        int condition = code.tree().childByField(clause == NONE ? node : clause, "condition");
        int body = body(code, node);
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

    /** {@code for (i in 0..a.size)} and its kin: both ends belong to the range. */
    private static void seeWalk(Code code, int node, Report report) {
        int[] parts = walked(code, node);
        int collection = parts.length == 2 ? code.unwrap(parts[1]) : NONE;
        String text = collection == NONE ? "" : code.tree().text(collection);
        String sign = INCLUSIVE.getOrDefault(code.language(), "");
        int at = sign.isEmpty() ? -1 : text.indexOf(sign);
        if (at < 0 || text.indexOf(sign, at + 1) >= 0) {
            return;
        }
        String end = text.substring(at + sign.length()).strip();
        String array = SIZES.stream()
                .filter(end::endsWith)
                .map(size -> end.substring(0, end.length() - size.length()))
                .findFirst()
                .orElse("");
        String counter = parts.length == 2 ? code.path(parts[0]) : "";
        boolean plain = !array.isEmpty() && array.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
        if (plain && indexes(code, body(code, node), array, counter)) {
            report.at(collection, message(counter, array, end))
                    .fix("Leave the end out: `until`, `..<`, `0..n`, or walk the indices of the collection.");
        }
    }

    /** The variable and what it walks over; empty for several. */
    private static int[] walked(Code code, int loop) {
        int list = code.tree().firstNamedChild(loop);
        if (list != NONE && code.tree().is(list, "enumerators")) {
            int[] enumerators = code.tree().namedChildren(list);
            return enumerators.length == 1 ? code.tree().namedChildren(enumerators[0]) : enumerators;
        }
        List<Assignment> walked = code.iterations(loop);
        return walked.size() == 1
                ? new int[] {walked.getFirst().target(), walked.getFirst().value()}
                : new int[0];
    }

    private static int body(Code code, int loop) {
        int body = code.tree().childByField(loop, "body");
        int wrapped = body == NONE ? code.tree().childOfKind(loop, "control_structure_body") : body;
        return wrapped == NONE ? code.tree().childOfKind(loop, "statements") : wrapped;
    }

    private static String message(String counter, String array, String length) {
        return "`" + counter + "` becomes `" + length + "`, and `" + array + "[" + counter
                + "]` is then one past the last element.";
    }

    /** What the length belongs to: {@code a} for {@code a.length}, {@code a.size()}, {@code len(a)}; null otherwise. */
    private static @Nullable String measured(Code code, int node) {
        Call call = code.call(node);
        if (call != null) {
            boolean len = LENGTHS.contains(call.path()) && call.arguments().size() == 1;
            boolean size = (call.name().equals("size") || call.name().equals("length"))
                    && !call.target().isEmpty();
            return len ? code.path(call.positional(0)) : size ? call.target() : null;
        }
        String path = code.path(node);
        for (String size : List.of(".length", ".Length", ".Count")) {
            if (path.endsWith(size)) {
                return path.substring(0, path.length() - size.length());
            }
        }
        return null;
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
                    || kind.equals("element_access_expression")
                    || kind.equals("indexing_expression")
                    || kind.equals("call_expression")
                    || kind.equals("subscript");
            if (access && isElement(code.path(at), array, counter, code) && !guarded(code, at, body, counter)) {
                return true;
            }
        }
        return false;
    }

    /** Scala's index looks like a call. */
    private static boolean isElement(String path, String array, String counter, Code code) {
        return path.equals(array + "[" + counter + "]")
                || code.language() == SCALA && path.equals(array + "(" + counter + ")");
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
