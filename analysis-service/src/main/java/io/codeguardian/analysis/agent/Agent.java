package io.codeguardian.analysis.agent;

import io.codeguardian.analysis.evidence.EngineRuns;
import io.codeguardian.analysis.evidence.Evidence;
import io.codeguardian.analysis.reasoning.Reasoned;
import io.codeguardian.analysis.reasoning.Reasoning;
import io.codeguardian.engine.finding.Ranking;
import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.messaging.GracefulStop;
import io.codeguardian.messaging.TransientFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a unit for one category: the engine's evidence, then the model's reasoning with it. */
@ApplicationScoped
public class Agent {
    /** Keeps a result well below what a topic carries. */
    private static final int MOST_FINDINGS = 500;

    private static final Comparator<Finding> ON_CHANGE_FIRST =
            Comparator.comparing(Finding::onChange).reversed();

    private final EngineRuns engine;
    private final Reasoning reasoning;
    private final AgentMeters meters;
    private final GracefulStop stop;

    @Inject
    Agent(EngineRuns engine, Reasoning reasoning, AgentMeters meters, GracefulStop stop) {
        this.engine = engine;
        this.reasoning = reasoning;
        this.meters = meters;
        this.stop = stop;
    }

    /** @throws TransientFailure when a part failed because the service is stopping */
    public AnalysisCompleted analyze(Category category, AnalysisRequested unit) {
        long start = System.nanoTime();
        Evidence evidence = engine.evidence(unit);
        List<Finding> proven = evidence.of(category);
        Reasoned reasoned = reasoning.reason(category, unit, proven);
        count(category, evidence, reasoned);
        List<Finding> findings = new ArrayList<>(proven);
        findings.addAll(reasoned.findings());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        meters.duration(category).record(taken);
        return new AnalysisCompleted(
                unit.review(),
                unit.unitId(),
                category,
                Ranking.worstFirst(findings).stream()
                        .sorted(ON_CHANGE_FIRST)
                        .limit(MOST_FINDINGS)
                        .toList(),
                evidence.failures(),
                disclosures(reasoned, findings.size() - MOST_FINDINGS),
                reasoned.usage(),
                taken.toMillis(),
                Instant.now());
    }

    private void count(Category category, Evidence evidence, Reasoned reasoned) {
        boolean engineFailed = !evidence.failures().isEmpty();
        if (stop.stopping() && (engineFailed || reasoned.failed())) {
            throw new TransientFailure("the service is stopping");
        }
        if (engineFailed) {
            meters.engineErrors(category).increment();
        }
        if (reasoned.failed()) {
            meters.modelErrors(category).increment();
        }
    }

    private static List<String> disclosures(Reasoned reasoned, int leftOut) {
        if (leftOut <= 0) {
            return reasoned.disclosures();
        }
        List<String> all = new ArrayList<>(reasoned.disclosures());
        all.add(leftOut + " further findings of one unit are not listed.");
        return all;
    }
}
