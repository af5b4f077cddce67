package io.codeguardian.ingestion.planning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How plans are made. */
@ConfigMapping(prefix = "codeguardian.planning")
public interface PlanningSettings {
    /** Repositories that are fetched and planned at the same time. */
    @WithDefault("4")
    int workers();

    /** Time that the analysis of a review has, from its plan on. */
    @WithDefault("10m")
    Duration reviewDeadline();

    /** After a crash, another process takes over so much later. */
    @WithDefault("10s")
    Duration lease();

    /** How long a git server may be away before a review fails. */
    @WithDefault("24h")
    Duration patience();

    /** How long units are kept, as long as their topic keeps them. */
    @WithDefault("24h")
    Duration unitsKept();

    /** How long requests are known, to recognise a repetition. */
    @WithDefault("30d")
    Duration requestsKept();
}
