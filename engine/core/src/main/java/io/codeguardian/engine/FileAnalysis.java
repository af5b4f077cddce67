package io.codeguardian.engine;

import io.codeguardian.engine.metrics.FileMetrics;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one file. */
record FileAnalysis(
        String path,
        List<Finding> findings,
        List<AnalysisFailure> failures,
        @Nullable FileMetrics metrics) {}
