package io.codeguardian.synthesis.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a review waits for its parts. */
@ConfigMapping(prefix = "codeguardian.synthesis")
public interface DeadlineSettings {
    /** Between two looks for reviews that have waited long enough. */
    @WithDefault("5s")
    Duration sweep();

    /** A review whose last part came more recently is still being worked on. */
    @WithDefault("60s")
    Duration quiet();

    /** How much longer than its deadline a review may wait for a backlog to be worked off. */
    @WithDefault("2h")
    Duration longest();

    /** How long a review and its parts are kept; longer than the topics hold the events. */
    @WithDefault("8d")
    Duration keep();

    /** How long the last published review of a pull request is kept for comparison. */
    @WithDefault("180d")
    Duration keepPublished();
}
