package io.codeguardian.engine;

import io.codeguardian.engine.metrics.FileMetrics;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import java.util.List;
import java.util.Map;

/**
 * What the engine says about some files.
 *
 * @param findings by path and line; fingerprints are told apart inside a file, not between files
 * @param failures what could not be done, for the reader of the review
 * @param metrics by path, of every file that has a syntax tree; none of files that a cache remembers
 */
public record EngineReport(
        List<Finding> findings, List<AnalysisFailure> failures, Map<String, FileMetrics> metrics, EngineStats stats) {
    public EngineReport {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        metrics = Map.copyOf(metrics);
    }
}
