package io.codeguardian.gateway.webhook;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the webhook endpoint. */
@ConfigMapping(prefix = "codeguardian.webhook")
public interface WebhookSettings {
    /** Secrets of the GitHub App's webhook, separated by commas; several while one replaces another. */
    Optional<List<String>> secrets();

    /** How long the broker may take before the answer is 503; GitHub itself waits 10 seconds. */
    @WithDefault("3s")
    Duration patience();

    /** How long a sender may take to transmit the body. */
    @WithDefault("10s")
    Duration readTimeout();

    /** Bodies held at a time, together; beyond it the answer is 503. */
    @WithDefault("64M")
    MemorySize memory();
}
