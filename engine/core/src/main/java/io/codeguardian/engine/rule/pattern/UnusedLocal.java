package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Set;

/** A local that is given a value and never named again. */
final class UnusedLocal implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/unused-local", "Variable is never read", PATTERN, LOW)
            .sure()
            .cwe("CWE-563")
            .tags("dead-code")
            .in(JAVA, JAVASCRIPT, PYTHON, CSHARP, KOTLIN, PHP, RUBY)
            .says(
                    "Gives a local variable a value that nothing in the function mentions again.",
                    "Delete it, or use it where another value was taken by mistake.");
    private static final List<String> REFLECTIVE =
            List.of("locals(", "eval(", "compact(", "extract(", "get_defined_vars", "binding", "$$", "exec(");

    private static final Set<SourceLanguage> BY_ASSIGNMENT = Set.of(PYTHON, PHP, RUBY);
    private static final Set<String> DECLARATIONS = Set.of("variable_declarator", "property_declaration");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(UnusedLocal::see, Form.ASSIGNMENT);
    }

    private static void see(Code code, int node, Report report) {
        int function = outermost(code, node);
        List<Assignment> assigned = function == NONE ? List.of() : code.assignments(node);
        if (assigned.size() != 1 || !declares(code, node) || code.tree().hasError(function) || isMember(code, node)) {
            return;
        }
        Assignment only = assigned.getFirst();
        String name = code.path(only.target());
        boolean plain = only.isPlain() && code.isName(only.target()) && !name.startsWith("_") && !name.startsWith("@");
        if (!plain || !code.isPure(only.value()) || code.next(statement(code, node)) == NONE) {
            return;
        }
        String text = code.tree().text(function);
        String word = name.startsWith("$") ? name.substring(1) : name;
        if (isOnce(text, word) && REFLECTIVE.stream().noneMatch(text::contains)) {
            report.at(node, "`" + name + "` gets a value here, and nothing in this function reads it.")
                    .onFirstLine();
        }
    }

    /** Elsewhere an assignment without a declaration may set a field. */
    private static boolean declares(Code code, int node) {
        return BY_ASSIGNMENT.contains(code.language())
                || DECLARATIONS.contains(code.tree().kind(node));
    }

    /** The last statement of a block may be its value. */
    private static int statement(Code code, int node) {
        int at = node;
        while (code.tree().parent(at) != NONE && !code.isBlock(code.tree().parent(at))) {
            at = code.tree().parent(at);
        }
        return at;
    }

    private static int outermost(Code code, int node) {
        int outer = NONE;
        for (int at = code.function(node); at != NONE; at = code.function(at)) {
            outer = at;
        }
        return outer;
    }

    /** A field of a class inside of the function, a key of a call or an initialiser. */
    private static boolean isMember(Code code, int node) {
        int parent = code.tree().parent(node);
        String kind = code.tree().kind(parent);
        boolean field = code.type(node) > code.function(node) || kind.startsWith("field_");
        return field || code.entry(node) != null || kind.contains("argument") || kind.contains("initializer");
    }

    private static boolean isOnce(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins =
                    at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)) || text.charAt(at - 1) == '$';
            boolean ends = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
            count += begins && ends ? 1 : 0;
        }
        return count == 1;
    }
}
