package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.rule.shape.DeclaredTypes;
import java.util.Arrays;
import java.util.Map;

/** Counts the places of a format and what is given for them. */
final class FormatArguments implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/format-arguments", "Format and arguments do not match", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-685")
            .in(JAVA, PYTHON, GO, C)
            .mayBlock()
            .says(
                    "Gives a format more or fewer values than it has places for, which throws or prints something else.",
                    "Give one value for each place.");

    private static final Map<String, Integer> JAVA_CALLS =
            Map.of("String.format", 0, "System.out.printf", 0, "System.err.printf", 0);
    private static final Map<String, Integer> GO_CALLS = Map.of(
            "fmt.Sprintf",
            0,
            "fmt.Printf",
            0,
            "fmt.Errorf",
            0,
            "fmt.Fprintf",
            1,
            "log.Printf",
            0,
            "log.Fatalf",
            0,
            "log.Panicf",
            0);
    private static final Map<String, Integer> C_CALLS = Map.of("printf", 0, "fprintf", 1, "sprintf", 1, "snprintf", 2);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                FormatArguments::see,
                "format",
                "printf",
                "formatted",
                "Sprintf",
                "Printf",
                "Errorf",
                "Fprintf",
                "Fatalf",
                "Panicf",
                "fprintf",
                "sprintf",
                "snprintf");
        sights.nodes(FormatArguments::seePercent, "binary_operator");
    }

    private static void see(Code code, Call call, Report report) {
        if (code.language() == PYTHON) {
            seeBraces(code, call, report);
            return;
        }
        Map<String, Integer> calls = code.language() == JAVA ? JAVA_CALLS : code.language() == GO ? GO_CALLS : C_CALLS;
        Integer position = calls.get(call.path());
        String format = position == null ? null : code.literal(call.positional(position));
        if (position == null || format == null || spreads(code, call)) {
            return;
        }
        int given = call.arguments().size() - position - 1;
        int wanted = Placeholders.percent(format, code.language() == JAVA);
        if (wanted >= 0 && wanted != given) {
            tell(report, call.node(), wanted, given);
        }
    }

    private static void seeBraces(Code code, Call call, Report report) {
        String format = call.name().equals("format") ? code.literal(call.receiver()) : null;
        if (format == null || spreads(code, call) || call.arguments().stream().anyMatch(a -> a.name() != null)) {
            return;
        }
        int wanted = Placeholders.braces(format);
        // Python ignores what is too many.
        if (wanted > call.arguments().size()) {
            tell(report, call.node(), wanted, call.arguments().size());
        }
    }

    private static void seePercent(Code code, int node, Report report) {
        Binary binary = code.binary(node);
        String format = binary == null
                        || code.language() != PYTHON
                        || !binary.operator().equals("%")
                ? null
                : code.literal(binary.left());
        if (binary == null || format == null || !code.tree().is(binary.right(), "tuple") || format.contains("%(")) {
            return;
        }
        int[] values = code.tree().namedChildren(binary.right());
        boolean spread = Arrays.stream(values).anyMatch(v -> code.tree().is(v, "list_splat"));
        int wanted = Placeholders.percent(format, false);
        if (!spread && wanted >= 0 && wanted != values.length) {
            tell(report, node, wanted, values.length);
        }
    }

    private static boolean spreads(Code code, Call call) {
        String text = call.arguments().isEmpty()
                ? ""
                : code.path(call.arguments().getLast().value());
        boolean array = code.language() == JAVA
                && call.arguments().size() == 2
                && (mayBeArray(code, call.arguments().getLast().value()) || text.startsWith("new"));
        return array
                || text.endsWith("...")
                || text.startsWith("*")
                || code.tree().text(call.node()).contains("*");
    }

    private static boolean mayBeArray(Code code, int value) {
        String type = DeclaredTypes.of(code).of(code, value);
        return code.isName(value) && (type.isEmpty() || type.endsWith("]") || type.equals("Object"));
    }

    private static void tell(Report report, int node, int wanted, int given) {
        report.at(
                node,
                "The format has " + wanted + (wanted == 1 ? " place" : " places") + " and " + given
                        + (given == 1 ? " value is" : " values are") + " given.");
    }
}
