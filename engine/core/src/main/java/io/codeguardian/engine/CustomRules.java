package io.codeguardian.engine;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.engine.rule.Rules;
import io.codeguardian.engine.rule.shape.ShapeBook;
import io.codeguardian.engine.source.Parsed;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.CustomRule;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules that a repository declares, made ready for one analysis. */
record CustomRules(List<Rule> rules, List<AnalysisFailure> refused) {
    private static final Duration PER_FILE = Duration.ofSeconds(2);

    /** What another version accepted may be refused here, and is told. */
    static CustomRules of(List<CustomRule> declared) {
        List<Rule> rules = new ArrayList<>();
        List<AnalysisFailure> refused = new ArrayList<>();
        for (CustomRule rule : declared) {
            try {
                rules.add(ShapeBook.custom(rule.definition()));
            } catch (IllegalArgumentException e) {
                refused.add(new AnalysisFailure("engine", null, "rule " + rule.id() + " is not used", false));
            }
        }
        return new CustomRules(List.copyOf(rules), List.copyOf(refused));
    }

    void over(
            List<SourceFile> files,
            List<Parsed> parsed,
            Set<Category> categories,
            List<Finding> findings,
            List<AnalysisFailure> failures) {
        failures.addAll(refused);
        if (rules.isEmpty()) {
            return;
        }
        Rules own = new Rules(rules);
        for (int i = 0; i < files.size(); i++) {
            if (parsed.get(i).syntax().isPresent()) {
                RuleAnswer answer =
                        own.over(files.get(i), parsed.get(i).syntax().get(), categories, PER_FILE);
                findings.addAll(answer.findings());
                failures.addAll(answer.failures());
            }
        }
    }
}
