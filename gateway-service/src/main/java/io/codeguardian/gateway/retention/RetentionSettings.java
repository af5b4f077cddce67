package io.codeguardian.gateway.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long the gateway remembers. */
@ConfigMapping(prefix = "codeguardian.retention")
interface RetentionSettings {
    /** Events of live streams and the progress of each part; longer than the topics hold theirs, 7 days. */
    @WithDefault("30d")
    Duration events();

    /** Reviews that have ended, with their findings and requests; for good unless set. */
    Optional<Duration> reviews();

    /** Between two looks. */
    @WithDefault("1h")
    Duration sweep();
}
