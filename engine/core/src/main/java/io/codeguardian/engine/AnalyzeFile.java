package io.codeguardian.engine;

import io.codeguardian.engine.code.TestPaths;
import io.codeguardian.engine.dataflow.FileFlows;
import io.codeguardian.engine.infrastructure.Infrastructure;
import io.codeguardian.engine.metrics.FileMetrics;
import io.codeguardian.engine.metrics.MeasureFile;
import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.engine.rule.Rules;
import io.codeguardian.engine.secret.SecretFindings;
import io.codeguardian.engine.source.Parsed;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is said about one file by itself; each part may fail alone. */
final class AnalyzeFile {
    private final Rules rules;
    private final Infrastructure infrastructure = new Infrastructure();
    private final Duration limit;

    AnalyzeFile(Rules rules, Duration limit) {
        this.rules = rules;
        this.limit = limit;
    }

    FileAnalysis analyze(SourceFile file, Parsed parsed, Set<Category> categories, FileFlows flows) {
        List<Finding> findings = new ArrayList<>();
        List<AnalysisFailure> failures = new ArrayList<>();
        if (categories.contains(Category.SECURITY)) {
            findSecrets(file, findings, failures);
            RuleAnswer answer = infrastructure.over(file);
            findings.addAll(answer.findings());
            failures.addAll(answer.failures());
        }
        if (parsed instanceof Parsed.TextOnly text && text.reason().worthTelling()) {
            // Without any parser the review is incomplete; one odd file only counts as text.
            boolean required = text.reason() == Parsed.Reason.UNAVAILABLE;
            failures.add(new AnalysisFailure("engine", file.path(), text.detail(), required));
        }
        FileMetrics metrics = null;
        if (parsed.syntax().isPresent()) {
            SyntaxTree tree = parsed.syntax().get();
            FileMetrics measured = measure(file, tree, failures);
            metrics = measured;
            RuleAnswer answer = rules.over(file, tree, categories, limit, code -> {
                flows.tell(code);
                if (measured != null) {
                    code.derived(FileMetrics.class, c -> measured);
                }
            });
            findings.addAll(answer.findings());
            failures.addAll(answer.failures());
            RuntimeException fault = flows.fault();
            if (fault != null) {
                failures.add(broken("data flow", file.path(), fault));
            }
            if (flows.isCut()) {
                failures.add(new AnalysisFailure(
                        "engine", file.path(), "too large or too deep to follow all values through it", false));
            }
        }
        return new FileAnalysis(file.path(), findings, failures, metrics);
    }

    private static void findSecrets(SourceFile file, List<Finding> findings, List<AnalysisFailure> failures) {
        try {
            findings.addAll(SecretFindings.in(file, TestPaths.isTest(file.path())));
        } catch (RuntimeException e) {
            failures.add(broken("secret", file.path(), e));
        }
    }

    private static @Nullable FileMetrics measure(SourceFile file, SyntaxTree tree, List<AnalysisFailure> failures) {
        try {
            return MeasureFile.of(tree);
        } catch (RuntimeException e) {
            failures.add(broken("metrics", file.path(), e));
            return null;
        }
    }

    static AnalysisFailure broken(String what, @Nullable String path, RuntimeException e) {
        return new AnalysisFailure(
                "engine", path, what + " failed: " + e.getClass().getSimpleName(), true);
    }
}
