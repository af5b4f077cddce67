package io.codeguardian.engine;

import io.codeguardian.engine.cache.FindingCache;
import io.codeguardian.engine.cache.Kept;
import io.codeguardian.engine.catalogue.Catalogue;
import io.codeguardian.engine.dependency.AdvisoryIndex;
import io.codeguardian.engine.dependency.AdvisorySource;
import io.codeguardian.engine.dependency.Dependencies;
import io.codeguardian.engine.finding.Fingerprints;
import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.engine.rule.Rules;
import io.codeguardian.engine.source.SyntaxParser;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads source files and says what is wrong with them. Thread-safe; one a process, since it keeps parser processes.
 * Nothing in a file makes it throw: what it cannot do is a failure in the report.
 */
public final class Engine implements AutoCloseable {
    private static final Duration PER_FILE = Duration.ofSeconds(5);

    private final SyntaxParser parser;
    private final ExamineFiles examineFiles;
    private final Dependencies dependencies;
    private final FindingCache cache;

    /** With the whole catalogue and the imported advisories; starts no process before the first file needs one. */
    public static Engine start() {
        return start(AdvisoryIndex.open(AdvisoryIndex.place()));
    }

    /** With the whole catalogue. */
    public static Engine start(AdvisorySource advisories) {
        return start(advisories, FindingCache.none());
    }

    /** @param cache what was found before, so that what has not changed is not read again */
    public static Engine start(AdvisorySource advisories, FindingCache cache) {
        return new Engine(
                SyntaxWorkers.withDefaults(),
                new Rules(Catalogue.rules()),
                Catalogue.changeRules(),
                new Dependencies(advisories),
                cache);
    }

    /** Without advisories. */
    public Engine(SyntaxParser parser, Rules rules, List<ChangeRule> changeRules) {
        this(parser, rules, changeRules, new Dependencies(AdvisorySource.none()), FindingCache.none());
    }

    /** @param parser is closed with the engine */
    public Engine(
            SyntaxParser parser,
            Rules rules,
            List<ChangeRule> changeRules,
            Dependencies dependencies,
            FindingCache cache) {
        this.parser = parser;
        this.dependencies = dependencies;
        this.cache = cache;
        this.examineFiles = new ExamineFiles(parser, changeRules, new AnalyzeFile(rules, PER_FILE));
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
        CustomRules custom = CustomRules.of(settings.customRules());
        // What a repository declares itself is no part of a key.
        Kept known = settings.customRules().isEmpty() ? cache.find(files, categories) : null;
        Examined examined = known == null
                ? examineFiles.examine(files, categories)
                : new Examined(known, Map.of(), List.of(), false);
        if (examined.repeatable() && settings.customRules().isEmpty()) {
            cache.keep(files, categories, examined.said());
        }
        List<Finding> findings = new ArrayList<>(examined.said().findings());
        List<AnalysisFailure> failures = new ArrayList<>(examined.said().failures());
        if (categories.contains(Category.SECURITY)) {
            RuleAnswer answer = dependencies.over(files);
            findings.addAll(answer.findings());
            failures.addAll(answer.failures());
        }
        custom.over(changed, examined.parsed(), categories, findings, failures);
        List<Finding> wanted = RuleSettings.of(settings).apply(Suppressions.apply(files, findings));
        long bytes = changed.stream().mapToLong(f -> f.content().length()).sum();
        return new EngineReport(
                distinctByFile(wanted),
                failures,
                examined.metrics(),
                new EngineStats(changed.size(), bytes, System.nanoTime() - begun));
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

    /** Ends the parser processes. */
    @Override
    public void close() {
        parser.close();
    }
}
