package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.Severity;
import java.util.List;

/** Work that was put off in a comment. */
final class TodoLeft implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/todo-left", "Left to be done", PATTERN, Severity.INFO)
            .sure()
            .cwe("CWE-546")
            .tags("style")
            .inAllBut()
            .says(
                    "Leaves a TODO, FIXME or HACK in a comment with no issue to find it again.",
                    "Do it now, or open an issue and name it in the comment.");
    private static final List<String> MARKS = List.of("TODO", "FIXME", "XXX", "HACK");
    private static final Pattern MARK = Pattern.compile("(?m)^[\\s/*#]*(" + String.join("|", MARKS) + ")\\b");
    private static final Pattern ISSUE = Pattern.compile("#\\d+|[A-Z][A-Z0-9]+-\\d+|https?://|gh-\\d+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        for (String mark : MARKS) {
            sights.needing(List.of(mark))
                    .nodes(
                            (code, node, report) -> see(code, node, mark, report),
                            "comment",
                            "line_comment",
                            "block_comment",
                            "multiline_comment");
        }
    }

    /** Of several in one comment the first is told. */
    private static void see(Code code, int node, String wanted, Report report) {
        String text = code.tree().text(node);
        if (!text.contains(wanted)) {
            return;
        }
        Matcher mark = MARK.matcher(text);
        if (mark.find() && mark.group(1).equals(wanted) && !ISSUE.matcher(text).find()) {
            report.at(node, "A `" + wanted + "` without an issue is found again only by chance.");
        }
    }
}
