package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.BASH;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** Three lines of comment in a row that read as code. */
final class CommentedOut implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/commented-out", "Code is commented out", PATTERN, LOW)
            .cwe("CWE-1164")
            .tags("dead-code")
            .inAllBut(BASH)
            .says(
                    "Leaves code in comments, which nobody compiles, tests or dares to delete.",
                    "Delete it; the history keeps it.");

    private static final int LEAST = 3;
    private static final Pattern CODE = Pattern.compile(
            "^(//|#)\\s*(((\\w+\\s+)?[\\w.\\[\\]]+\\s*(=|\\+=|:=)\\s*[^=].*[;)\\]\\w])|[\\w.]+\\(.*\\);?|(if|for|while|switch)\\s*\\(?.*[{:]|\\}.*|return\\b.*;|(import|from|const|let|var|def|func)\\s+[\\w{*]+.*)$");
    private static final Pattern PROSE =
            Pattern.compile("[a-z] [a-z]+ [a-z]+ [a-z]+ |e\\.g\\.|Example|Usage|>>>|\\.\\.\\.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(CommentedOut::see);
    }

    private static void see(Code code, Report report) {
        SyntaxTree tree = code.tree();
        int first = NONE;
        int count = 0;
        int lastLine = -1;
        int told = -1;
        for (int node = 0; node < tree.size(); node++) {
            if (!tree.isNamed(node) || !tree.kind(node).endsWith("comment")) {
                continue;
            }
            String text = tree.text(node).strip();
            int line = tree.startLine(node);
            boolean reads = CODE.matcher(text).matches()
                    && !PROSE.matcher(text).find()
                    && !text.startsWith("//\t")
                    && !text.startsWith("///")
                    && !text.startsWith("#!");
            boolean goesOn = line == lastLine + 1;
            first = reads && !(goesOn && count > 0) ? node : first;
            count = reads ? (goesOn ? count : 0) + 1 : 0;
            lastLine = line;
            if (count == LEAST && first != told) {
                told = first;
                report.at(first, "These lines are code that does not run.").onFirstLine();
            }
        }
    }
}
