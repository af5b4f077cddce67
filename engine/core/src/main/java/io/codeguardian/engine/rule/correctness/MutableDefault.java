package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** A list or dictionary as default of a parameter. */
final class MutableDefault implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python/mutable-default", "Default value is shared by all calls", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-1188")
            .in(PYTHON)
            .mayBlock()
            .says(
                    "Gives a parameter a list, dictionary or set as default, which is made once and kept between calls.",
                    "Use `None` as the default and make the value inside the function.");
    private static final Set<String> LITERALS =
            Set.of("list", "dictionary", "set", "list_comprehension", "dictionary_comprehension");
    private static final Set<String> MAKERS =
            Set.of("list", "dict", "set", "defaultdict", "collections.defaultdict", "OrderedDict", "deque");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(MutableDefault::see, "default_parameter", "typed_default_parameter");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int value = tree.childByField(node, "value");
        Call call = code.call(value);
        boolean mutable = LITERALS.contains(tree.kind(value)) || call != null && MAKERS.contains(call.path());
        int function = code.function(node);
        String parameter = code.path(tree.childByField(node, "name"));
        // A shared store that says so is meant.
        boolean meant = parameter.startsWith("_") || parameter.contains("cache") || parameter.contains("memo");
        if (mutable && !meant && function != NONE && tree.is(function, "function_definition")) {
            boolean changed = isChanged(code, function, parameter);
            report.at(
                            node,
                            "All calls share one `" + code.path(value) + "`"
                                    + (changed
                                            ? ", and this function changes it: the next call sees what this one left."
                                            : ": whoever changes it changes the default of every later call."))
                    .severity(changed ? HIGH : LOW)
                    .fix("Write `" + parameter + "=None`, and `if " + parameter + " is None: " + parameter + " = "
                            + code.path(value) + "` as the first line.");
        }
    }

    private static boolean isChanged(Code code, int function, String name) {
        SyntaxTree tree = code.tree();
        for (int at = function; at < tree.subtreeEnd(function); at++) {
            Call call = code.call(at);
            boolean method = call != null
                    && call.target().equals(name)
                    && Set.of("append", "add", "update", "extend", "insert", "pop", "clear", "setdefault", "remove")
                            .contains(call.name());
            boolean item = code.assignments(at).stream()
                    .anyMatch(a -> code.path(a.target()).startsWith(name + "[")
                            || !a.isPlain() && code.path(a.target()).equals(name));
            if (method || item) {
                return true;
            }
        }
        return false;
    }
}
