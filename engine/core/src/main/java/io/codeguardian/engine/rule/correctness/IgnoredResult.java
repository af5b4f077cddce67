package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.TSX;
import static io.codeguardian.language.SourceLanguage.TYPESCRIPT;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.SourceLanguage;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A call that only makes a new value, which is dropped. */
final class IgnoredResult implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/ignored-result", "Result is thrown away", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-252")
            .mayBlock()
            .says(
                    "Calls a function that changes nothing and only returns a value, and drops the value.",
                    "Use the result, as in `text = text.trim()`, or delete the call.");
    private static final Map<SourceLanguage, Set<String>> METHODS = Map.of(
            JAVA,
                    Set.of(
                            "trim",
                            "strip",
                            "toLowerCase",
                            "toUpperCase",
                            "substring",
                            "concat",
                            "replaceAll",
                            "isBlank",
                            "isEmpty"),
            PYTHON,
                    Set.of(
                            "strip",
                            "lower",
                            "upper",
                            "lstrip",
                            "rstrip",
                            "capitalize",
                            "startswith",
                            "endswith",
                            "splitlines",
                            "zfill",
                            "swapcase"),
            JAVASCRIPT,
                    Set.of(
                            "trim",
                            "toLowerCase",
                            "toUpperCase",
                            "slice",
                            "substring",
                            "padStart",
                            "padEnd",
                            "toSorted",
                            "toReversed",
                            "includes"));
    private static final Set<String> FUNCTIONS = Set.of(
            "sorted",
            "reversed",
            "len",
            "String.format",
            "Objects.equals",
            "strings.TrimSpace",
            "strings.ToLower",
            "strings.ToUpper",
            "strings.Replace",
            "strings.ReplaceAll",
            "strings.Split",
            "fmt.Sprintf",
            "fmt.Errorf",
            "errors.New",
            "Object.keys",
            "Object.values",
            "filepath.Join",
            "path.join",
            "os.path.join",
            "JSON.stringify",
            "errors.Wrap",
            "strings.Trim");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(IgnoredResult::see, "expression_statement");
    }

    private static void see(Code code, int node, Report report) {
        Call call = code.call(code.tree().firstNamedChild(node));
        if (call == null || code.isTest()) {
            return;
        }
        SourceLanguage language =
                code.language() == TYPESCRIPT || code.language() == TSX ? JAVASCRIPT : code.language();
        boolean method = !call.target().isEmpty()
                && METHODS.getOrDefault(language, Set.of()).contains(call.name())
                && isText(code, call);
        if (method || FUNCTIONS.contains(call.path())) {
            report.at(call.node(), "`" + call.path() + "` changes nothing by itself, and its result goes nowhere.");
        }
    }

    /** A builder or a page element may have a method of that name that acts. */
    private static boolean isText(Code code, Call call) {
        boolean chained = call.receiver() != NONE && code.call(call.receiver()) != null;
        boolean plain = !call.target().startsWith("$")
                && !call.target().endsWith("this")
                && !call.target().endsWith("super");
        // A map or list has a replaceAll that acts.
        boolean acts = call.name().equals("replaceAll") && call.arguments().size() != 2;
        return plain
                && !acts
                && !chained
                && !call.target().toLowerCase(Locale.ROOT).contains("builder");
    }
}
