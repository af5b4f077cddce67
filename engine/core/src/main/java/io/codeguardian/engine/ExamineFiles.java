package io.codeguardian.engine;

import io.codeguardian.engine.cache.Kept;
import io.codeguardian.engine.dataflow.Flows;
import io.codeguardian.engine.dataflow.SettingFiles;
import io.codeguardian.engine.metrics.FileMetrics;
import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.engine.source.Parsed;
import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxParser;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Parses files, follows values through them, and asks all rules; nothing from outside of the files plays a part. */
final class ExamineFiles {
    /** What may end otherwise the next time. */
    private static final Set<Parsed.Reason> CHANCE = EnumSet.of(
            Parsed.Reason.TIMED_OUT, Parsed.Reason.CRASHED, Parsed.Reason.QUARANTINED, Parsed.Reason.UNAVAILABLE);

    private final SyntaxParser parser;
    private final List<ChangeRule> changeRules;
    private final AnalyzeFile analyzeFile;

    ExamineFiles(SyntaxParser parser, List<ChangeRule> changeRules, AnalyzeFile analyzeFile) {
        this.parser = parser;
        this.changeRules = List.copyOf(changeRules);
        this.analyzeFile = analyzeFile;
    }

    Examined examine(List<SourceFile> files, Set<Category> categories) {
        List<SourceFile> changed =
                files.stream().filter(f -> f.role() == SourceFile.Role.CHANGED).toList();
        List<Parsed> parsed = parser.parse(changed.stream().map(SourceText::of).toList());
        List<Parsed> context = categories.contains(Category.SECURITY) ? context(files) : List.of();
        Flows flows = categories.contains(Category.SECURITY)
                ? Flows.over(reads(parsed), reads(context), SettingFiles.read(files))
                : Flows.none();
        List<FileAnalysis> analyses = IntStream.range(0, changed.size())
                .parallel()
                .mapToObj(i -> analyzeFile.analyze(
                        changed.get(i),
                        parsed.get(i),
                        categories,
                        flows.of(changed.get(i).path())))
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<AnalysisFailure> failures = new ArrayList<>();
        Map<String, FileMetrics> metrics = new HashMap<>();
        for (FileAnalysis analysis : analyses) {
            findings.addAll(analysis.findings());
            failures.addAll(analysis.failures());
            if (analysis.metrics() != null) {
                metrics.put(analysis.path(), analysis.metrics());
            }
        }
        addFindingsOfTheChange(files, categories, findings, failures);
        boolean repeatable = isRepeatable(parsed)
                && isRepeatable(context)
                && failures.stream().noneMatch(AnalysisFailure::required);
        return new Examined(new Kept(findings, failures), metrics, parsed, repeatable);
    }

    /** Context is read too, as far as values may flow through it. */
    private List<Parsed> context(List<SourceFile> files) {
        List<SourceText> context = files.stream()
                .filter(f -> f.role() == SourceFile.Role.CONTEXT && Flows.knows(f.language()))
                .map(SourceText::of)
                .toList();
        return context.isEmpty() ? List.of() : parser.parse(context);
    }

    private static List<Flows.Read> reads(List<Parsed> parsed) {
        return parsed.stream()
                .filter(p -> p.syntax().isPresent())
                .map(p -> new Flows.Read(p.source().path(), p.syntax().get()))
                .toList();
    }

    private static boolean isRepeatable(List<Parsed> parsed) {
        return parsed.stream().noneMatch(p -> p instanceof Parsed.TextOnly text && CHANCE.contains(text.reason()));
    }

    private void addFindingsOfTheChange(
            List<SourceFile> files, Set<Category> categories, List<Finding> findings, List<AnalysisFailure> failures) {
        for (ChangeRule rule : changeRules) {
            if (categories.contains(rule.info().category())) {
                try {
                    findings.addAll(rule.over(files));
                } catch (RuntimeException e) {
                    failures.add(AnalyzeFile.broken(rule.info().id(), null, e));
                }
            }
        }
    }
}
