package io.codeguardian.analysis.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** The one OpenAI-compatible endpoint; without base URL and name there is no model, which is a valid state. */
@ConfigMapping(prefix = "codeguardian.model")
public interface ModelSettings {
    /** Up to and with the version: {@code https://api.openai.com/v1}. */
    Optional<URI> baseUrl();

    /** Absent for an endpoint that asks for none. */
    Optional<String> apiKey();

    /** As the provider names it. */
    Optional<String> name();

    /** For one call, from connecting to the last byte. */
    @WithDefault("60s")
    Duration callTimeout();

    /** For all attempts and pauses of one question. */
    @WithDefault("120s")
    Duration totalTimeout();

    /** 1 to 10. */
    @WithDefault("3")
    int attempts();

    /** Pause before the second attempt; doubles each time, with jitter. */
    @WithDefault("1s")
    Duration firstPause();

    /** Longest answer, in tokens. */
    @WithDefault("4096")
    int maxTokens();

    /** The parameter that carries {@link #maxTokens}: newer OpenAI models refuse the older one. */
    @WithDefault("max-tokens")
    TokenLimit tokenLimit();

    /** 0.0 to 2.0; always sent. */
    @WithDefault("0.1")
    double temperature();

    /** US cents for a million input tokens; without it no cost is counted. */
    OptionalDouble inputCentsPerMillion();

    /** US cents for a million output tokens; without it no cost is counted. */
    OptionalDouble outputCentsPerMillion();

    /** How the answer's length is limited. */
    enum TokenLimit {
        MAX_TOKENS,
        MAX_COMPLETION_TOKENS
    }
}
