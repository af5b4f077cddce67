package io.codeguardian.engine.rule.shape;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.TestRegions;
import io.codeguardian.engine.rule.Draft;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Map;

/** A rule that is all data: its shapes, a language each. */
final class ShapeRule implements Rule {
    private static final int LONGEST_SHOWN = 60;

    private final RuleInfo info;
    private final String message;
    private final boolean inTests;
    private final Map<SourceLanguage, List<ShapeCase>> cases;

    ShapeRule(RuleInfo info, String message, boolean inTests, Map<SourceLanguage, List<ShapeCase>> cases) {
        this.info = info;
        this.message = message;
        this.inTests = inTests;
        this.cases = Map.copyOf(cases);
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void register(Sights sights) {
        cases.getOrDefault(sights.language(), List.of())
                .forEach(one -> register(sights.needing(one.shape().words()), one));
    }

    private void register(Sights sights, ShapeCase one) {
        String name = one.anchor() == Anchor.CALL ? calledName(one.shape()) : "";
        if (name.isEmpty()) {
            sights.nodes(
                    (code, node, report) -> see(code, one, node, report),
                    one.anchor().kinds().toArray(String[]::new));
        } else {
            sights.calls((code, call, report) -> see(code, one, call.node(), report), name);
        }
    }

    /** The name of what a shape calls in the end when it is written out, empty otherwise. */
    private static String calledName(Shape shape) {
        String text = shape.source();
        int depth = 0;
        int open = text.endsWith(")") ? text.length() : 0;
        while (open > 0 && (depth > 0 || open == text.length())) {
            open--;
            depth += text.charAt(open) == ')' ? 1 : text.charAt(open) == '(' ? -1 : 0;
        }
        int begin = open;
        while (begin > 0 && Character.isJavaIdentifierPart(text.charAt(begin - 1))) {
            begin--;
        }
        String name = text.substring(begin, open);
        return name.startsWith("$") ? "" : name;
    }

    private void see(Code code, ShapeCase one, int node, Report report) {
        if (code.isTest() && !inTests) {
            return;
        }
        Map<String, Integer> holes = one.match(code, node);
        if (holes == null || !inTests && TestRegions.hold(code, node)) {
            return;
        }
        String text = one.message() == null ? message : one.message();
        Draft draft = report.at(node, filled(code, text, "{", "}", holes, true));
        SyntaxTree tree = code.tree();
        if (one.suggestion() != null && tree.startLine(node) == tree.endLine(node)) {
            suggest(tree, node, filled(code, one.suggestion(), "$", "", holes, false), draft);
        } else if (tree.endLine(node) - tree.startLine(node) > 2) {
            draft.onFirstLine();
        }
    }

    private static void suggest(SyntaxTree tree, int node, String text, Draft draft) {
        int line = tree.startLine(node);
        String old = tree.lines().text(line);
        String begin = old.substring(0, tree.startColumn(node) - 1);
        String end = old.substring(Math.min(old.length(), tree.endColumn(node) - 1));
        draft.suggest(new LineRange(line, line), begin + text + end);
    }

    private static String filled(
            Code code, String text, String open, String close, Map<String, Integer> holes, boolean shortened) {
        String filled = text;
        for (Map.Entry<String, Integer> hole : holes.entrySet()) {
            if (hole.getValue() != NONE) {
                String written = code.tree().text(hole.getValue());
                filled = filled.replace(open + hole.getKey() + close, shortened ? shown(written) : written);
            }
        }
        return filled;
    }

    /** One line, no back quotes: it stands between back quotes. */
    private static String shown(String text) {
        StringBuilder line = new StringBuilder();
        text.replace('`', '\'')
                .strip()
                .chars()
                .limit(LONGEST_SHOWN)
                .forEach(c -> line.append(c < ' ' ? ' ' : (char) c));
        return text.length() > LONGEST_SHOWN ? line + "…" : line.toString();
    }
}
