package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** {@code from x import *}. */
final class StarImport implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python/star-import", "Imports whatever there is", PATTERN, LOW)
            .sure()
            .cwe("CWE-1109")
            .tags("style")
            .in(PYTHON)
            .says(
                    "Imports every name of a module, so nobody sees where a name comes from and a new one may hide yours.",
                    "Name what you use, or import the module.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(StarImport::see, "wildcard_import");
    }

    private static void see(Code code, int node, Report report) {
        int statement = code.tree().parent(node);
        String module = code.path(code.tree().childByField(statement, "module_name"));
        // A package hands on its own modules this way.
        boolean own = code.file().path().endsWith("__init__.py") && module.startsWith(".");
        if (!own) {
            report.at(
                    statement,
                    "Every name of `" + module + "`, now and in its next version, becomes a name of this file.");
        }
    }
}
