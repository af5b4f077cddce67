package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUST;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code a.x = b.x; a.y = b.x;}. */
final class CopiedName implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/copied-name", "One name was not changed in a copy", LOGIC, MEDIUM)
            .cwe("CWE-1164")
            .tags("copy-paste")
            .in(JAVA, JAVASCRIPT, PYTHON, GO, CSHARP, C, CPP, PHP, RUST, SCALA)
            .says(
                    "Fills one field after the other from the field of the same name, but one of them from the field of the line above.",
                    "Take the field of the same name, or say why it is another.");

    private static final int MOST = 64;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(CopiedName::see, Form.BLOCK);
    }

    private static void see(Code code, int node, Report report) {
        int same = 0;
        String before = "";
        int[] statements = code.tree().namedChildren(node);
        for (int i = 0; i < statements.length; i++) {
            Pair pair = pair(code, statements[i]);
            if (pair == null) {
                same = 0;
                before = "";
                continue;
            }
            if (pair.target().equals(pair.value())) {
                same++;
            } else if (pair.value().equals(before) && same > 0 && matchesLater(code, statements, i, pair.target())) {
                report.at(
                        statements[i],
                        "The lines around take the field of the same name; this one takes `" + pair.value() + "` for `"
                                + pair.target() + "`, as the line above.");
            }
            before = pair.value();
        }
    }

    /** One more line of the same kind shows that names are meant to agree. */
    private static boolean matchesLater(Code code, int[] statements, int from, String target) {
        int agreeing = 0;
        for (int i = Math.max(0, from - MOST); i < Math.min(statements.length, from + MOST); i++) {
            Pair pair = pair(code, statements[i]);
            agreeing += pair != null && pair.target().equals(pair.value()) ? 1 : 0;
            if (pair != null && pair.value().equals(target)) {
                return false;
            }
        }
        return agreeing >= 2;
    }

    private record Pair(String target, String value) {}

    private static @Nullable Pair pair(Code code, int statement) {
        int inner =
                code.tree().is(statement, "expression_statement") ? code.tree().firstNamedChild(statement) : statement;
        List<Assignment> assignments = inner == NONE ? List.of() : code.assignments(inner);
        if (assignments.size() != 1 || !assignments.getFirst().operator().equals("=")) {
            return null;
        }
        String target = code.path(assignments.getFirst().target());
        String value = code.path(assignments.getFirst().value());
        int dot = last(target);
        int from = last(value);
        boolean members = dot > 0
                && from > 0
                && code.isMember(assignments.getFirst().target())
                && code.isMember(assignments.getFirst().value());
        return members ? new Pair(target.substring(dot + 1), value.substring(from + 1)) : null;
    }

    /** The end of {@code .} or {@code ->}. */
    private static int last(String path) {
        return Math.max(path.lastIndexOf('.'), path.lastIndexOf("->") + 1);
    }
}
