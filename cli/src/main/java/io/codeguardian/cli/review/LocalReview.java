package io.codeguardian.cli.review;

import io.codeguardian.cli.worktree.Sources;
import io.codeguardian.engine.Engine;
import io.codeguardian.engine.EngineReport;
import io.codeguardian.engine.cache.FindingCache;
import io.codeguardian.engine.configuration.ReadSettings;
import io.codeguardian.engine.finding.Fingerprints;
import io.codeguardian.engine.finding.Merging;
import io.codeguardian.engine.finding.QualityGate;
import io.codeguardian.engine.finding.QualityScore;
import io.codeguardian.engine.tool.ExternalTools;
import io.codeguardian.engine.tool.ToolReport;
import io.codeguardian.engine.tool.ToolSettings;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.GateSettings;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads, analyses, merges and judges in this process: no Kafka, no database. */
public final class LocalReview {
    private final String compared;
    private final ReadSettings settings;
    private final ToolSettings tools;
    private final FindingCache cache;
    private final List<Finding> found = new ArrayList<>();
    private final List<AnalysisFailure> failures = new ArrayList<>();
    private int files;
    private long bytes;

    /**
     * @param tools which external ones are asked too
     * @param cache what was found before
     */
    public LocalReview(String compared, ReadSettings settings, ToolSettings tools, FindingCache cache) {
        this.compared = compared;
        this.settings = settings;
        this.tools = tools;
        this.cache = cache;
    }

    /**
     * @param failOn the mildest severity that fails the gate; null leaves that to the settings
     * @param progress is told how many files were read
     */
    public Outcome run(Sources sources, @Nullable Severity failOn, IntConsumer progress) {
        long begin = System.nanoTime();
        ReviewSettings review = settings.settings();
        try (Engine engine = Engine.start(OsvServer.orIndex(System.getenv()), cache);
                ExternalTools external = new ExternalTools(tools)) {
            failures.addAll(external.absent());
            sources.forEachPortion(portion -> {
                take(engine.analyze(portion, review.categories(), review));
                ToolReport evidence = external.examine(portion, review.categories());
                found.addAll(evidence.findings());
                failures.addAll(evidence.failures());
                progress.accept(files);
            });
        }
        List<Finding> merged = Merging.merge(Fingerprints.distinct(found));
        List<Finding> counted = merged.stream().filter(Finding::onChange).toList();
        double score = QualityScore.of(counted, files);
        return new Outcome(
                compared,
                counted,
                merged.size() - counted.size(),
                failures,
                sources.leftOut(),
                settings.problems(),
                score,
                QualityGate.judge(gate(review, failOn), counted, score),
                files,
                bytes,
                Duration.ofNanos(System.nanoTime() - begin));
    }

    private static GateSettings gate(ReviewSettings review, @Nullable Severity failOn) {
        return failOn == null
                ? review.gate()
                : new GateSettings(failOn, review.gate().minimumScore());
    }

    private void take(EngineReport report) {
        found.addAll(report.findings());
        failures.addAll(report.failures());
        files += report.stats().files();
        bytes += report.stats().bytes();
    }
}
