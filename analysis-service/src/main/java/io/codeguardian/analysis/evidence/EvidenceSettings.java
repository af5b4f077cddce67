package io.codeguardian.analysis.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How the engine is run. */
@ConfigMapping(prefix = "codeguardian.evidence")
public interface EvidenceSettings {
    /** For one unit, once its run has started. */
    @WithDefault("60s")
    Duration timeLimit();

    /** Runs at a time, in this process; one a processor when absent. */
    OptionalInt concurrentRuns();

    /** Findings and failures remembered in memory, over all units. */
    @WithDefault("100000")
    int cachedFindings();
}
