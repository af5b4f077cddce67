package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.RUST;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;
import static io.codeguardian.language.SourceLanguage.TSX;
import static io.codeguardian.language.SourceLanguage.TYPESCRIPT;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.SourceLanguage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call that only makes a new value, which is dropped. */
final class IgnoredResult implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/ignored-result", "Result is thrown away", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-252")
            .inAllBut(C, RUST, SWIFT, BASH)
            .mayBlock()
            .says(
                    "Calls a function that changes nothing and only returns a value, and drops the value.",
                    "Use the result, as in `text = text.trim()`, or delete the call.");
    private static final Map<SourceLanguage, Set<String>> METHODS = new EnumMap<>(Map.of(
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
                            "includes"),
            KOTLIN, Set.of("trim", "lowercase", "uppercase", "substring", "trimEnd", "trimStart", "padStart", "plus"),
            SCALA, Set.of("trim", "toLowerCase", "toUpperCase", "substring", "stripPrefix", "stripSuffix", "reverse"),
            CSHARP,
                    Set.of(
                            "Trim",
                            "TrimEnd",
                            "TrimStart",
                            "ToLower",
                            "ToUpper",
                            "ToLowerInvariant",
                            "ToUpperInvariant",
                            "Substring",
                            "PadLeft",
                            "PadRight"),
            RUBY, Set.of("strip", "downcase", "upcase", "capitalize", "chomp", "lstrip", "rstrip", "gsub", "reverse"),
            CPP, Set.of("empty")));
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
            "strings.Trim",
            "string.Format",
            "string.Join",
            "string.IsNullOrEmpty",
            "Path.Combine",
            "std.remove",
            "std.remove_if",
            "std.unique",
            "listOf",
            "mapOf");
    private static final Set<String> PHP_FUNCTIONS = Set.of(
            "trim",
            "rtrim",
            "strtolower",
            "strtoupper",
            "str_replace",
            "substr",
            "array_merge",
            "array_filter",
            "array_unique",
            "array_slice",
            "array_values",
            "implode",
            "explode",
            "sprintf",
            "htmlspecialchars",
            "ucfirst");
    /** Where a statement is an expression. */
    private static final Set<SourceLanguage> BARE = Set.of(KOTLIN, SCALA, RUBY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(
                (code, node, report) -> see(code, code.call(code.tree().firstNamedChild(node)), report),
                "expression_statement");
        sights.calls(IgnoredResult::seeBare);
    }

    /** The last one of a block is its value. */
    private static void seeBare(Code code, Call call, Report report) {
        boolean statement = BARE.contains(code.language())
                && code.isBlock(code.tree().parent(call.node()))
                && code.next(call.node()) != NONE
                && !Set.of("rescue", "heredoc_body").contains(code.tree().kind(code.next(call.node())));
        if (statement) {
            see(code, call, report);
        }
    }

    private static void see(Code code, @Nullable Call call, Report report) {
        if (call == null || code.isTest() || isAsked(code, code.tree().parent(call.node()))) {
            return;
        }
        SourceLanguage language =
                code.language() == TYPESCRIPT || code.language() == TSX ? JAVASCRIPT : code.language();
        boolean method = !call.target().isEmpty()
                && METHODS.getOrDefault(language, Set.of()).contains(call.name())
                && isText(code, call);
        boolean php = language == PHP && PHP_FUNCTIONS.contains(call.path());
        if (method || php || FUNCTIONS.contains(call.path())) {
            report.at(call.node(), "`" + call.path() + "` changes nothing by itself, and its result goes nowhere.");
        }
    }

    /** The only statement of a Python try: whether it raises is the question. */
    private static boolean isAsked(Code code, int node) {
        int block = code.tree().parent(node);
        int above = block == NONE ? NONE : code.tree().parent(block);
        return above != NONE && code.tree().is(above, "try_statement") && code.statements(block).length == 1;
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
