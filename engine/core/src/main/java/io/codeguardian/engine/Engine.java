package io.codeguardian.engine;

import io.codeguardian.engine.catalogue.Catalogue;
import io.codeguardian.engine.dataflow.Flows;
import io.codeguardian.engine.dependency.AdvisoryIndex;
import io.codeguardian.engine.dependency.AdvisorySource;
import io.codeguardian.engine.dependency.Dependencies;
import io.codeguardian.engine.finding.Fingerprints;
import io.codeguardian.engine.metrics.FileMetrics;
import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.engine.rule.Rules;
import io.codeguardian.engine.source.Parsed;
import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxParser;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads source files and says what is wrong with them. Thread-safe; one a process, since it keeps parser processes.
 * Nothing in a file makes it throw: what it cannot do is a failure in the report.
 */
public final class Engine implements AutoCloseable {
    private static final Duration PER_FILE = Duration.ofSeconds(5);

    private final SyntaxParser parser;
    private final List<ChangeRule> changeRules;
    private final AnalyzeFile analyzeFile;
    private final Dependencies dependencies;

    /** With the whole catalogue and the imported advisories; starts no process before the first file needs one. */
    public static Engine start() {
        return start(AdvisoryIndex.open(AdvisoryIndex.place()));
    }

    /** With the whole catalogue. */
    public static Engine start(AdvisorySource advisories) {
        return new Engine(
                SyntaxWorkers.withDefaults(),
                new Rules(Catalogue.rules()),
                Catalogue.changeRules(),
                new Dependencies(advisories));
    }

    /** Without advisories. */
    public Engine(SyntaxParser parser, Rules rules, List<ChangeRule> changeRules) {
        this(parser, rules, changeRules, new Dependencies(AdvisorySource.none()));
    }

    /** @param parser is closed with the engine */
    public Engine(SyntaxParser parser, Rules rules, List<ChangeRule> changeRules, Dependencies dependencies) {
        this.dependencies = dependencies;
        this.parser = parser;
        this.changeRules = List.copyOf(changeRules);
        this.analyzeFile = new AnalyzeFile(rules, PER_FILE);
    }

    /**
     * Analyses the changed files; context files are only compared with.
     *
     * @param files bound the memory: pass a large tree in portions
     */
    public EngineReport analyze(List<SourceFile> files, Set<Category> categories, ReviewSettings settings) {
        long begun = System.nanoTime();
        List<SourceFile> changed =
                files.stream().filter(f -> f.role() == SourceFile.Role.CHANGED).toList();
        List<Parsed> parsed = parser.parse(changed.stream().map(SourceText::of).toList());
        Flows flows = categories.contains(Category.SECURITY) ? flows(files, parsed) : Flows.none();
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
        CustomRules.of(settings.customRules()).over(changed, parsed, categories, findings, failures);
        List<Finding> wanted = RuleSettings.of(settings).apply(Suppressions.apply(files, findings));
        long bytes = changed.stream().mapToLong(f -> f.content().length()).sum();
        return new EngineReport(
                distinctByFile(wanted),
                failures,
                metrics,
                new EngineStats(changed.size(), bytes, System.nanoTime() - begun));
    }

    /** Context is read too, as far as values may flow through it. */
    private Flows flows(List<SourceFile> files, List<Parsed> changed) {
        List<SourceText> context = files.stream()
                .filter(f -> f.role() == SourceFile.Role.CONTEXT && Flows.knows(f.language()))
                .map(SourceText::of)
                .toList();
        return Flows.over(reads(changed), context.isEmpty() ? List.of() : reads(parser.parse(context)));
    }

    private static List<Flows.Read> reads(List<Parsed> parsed) {
        return parsed.stream()
                .filter(p -> p.syntax().isPresent())
                .map(p -> new Flows.Read(p.source().path(), p.syntax().get()))
                .toList();
    }

    /** File by file: an identity may not depend on which neighbours were read with it. */
    private static List<Finding> distinctByFile(List<Finding> findings) {
        Map<String, List<Finding>> byPath = new TreeMap<>();
        findings.forEach(f -> byPath.computeIfAbsent(f.location().path(), p -> new ArrayList<>())
                .add(f));
        return byPath.values().stream()
                .flatMap(own -> Fingerprints.distinct(own).stream())
                .toList();
    }

    private void addFindingsOfTheChange(
            List<SourceFile> files, Set<Category> categories, List<Finding> findings, List<AnalysisFailure> failures) {
        if (categories.contains(Category.SECURITY)) {
            RuleAnswer answer = dependencies.over(files);
            findings.addAll(answer.findings());
            failures.addAll(answer.failures());
        }
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

    /** Ends the parser processes. */
    @Override
    public void close() {
        parser.close();
    }
}
