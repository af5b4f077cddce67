package io.codeguardian.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the Kafka policy. */
@ConfigMapping(prefix = "codeguardian.messaging")
public interface MessagingSettings {
    /** Attempts before a record whose failure is neither clearly passing nor clearly final becomes a dead letter. */
    @WithDefault("6")
    int attempts();

    /** Pause before the first repetition; doubles each time. */
    @WithDefault("500ms")
    Duration firstPause();

    /** Longest pause between repetitions. */
    @WithDefault("10s")
    Duration longestPause();

    /** How long a stopping service waits for work in flight. */
    @WithDefault("25s")
    Duration stopPatience();
}
