package io.codeguardian.output.slack;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where Slack messages go: a bot token with a channel, or an incoming webhook; neither switches them off. */
@ConfigMapping(prefix = "codeguardian.slack")
public interface SlackSettings {
    /** Base of the Web API. */
    @WithDefault("https://slack.com/api")
    URI apiUrl();

    /** Bot token with the scope {@code chat:write}. */
    Optional<String> token();

    /** Id of the channel, with a token. */
    Optional<String> channel();

    /** Incoming webhook, instead of a token; its messages have no threads. */
    Optional<URI> webhookUrl();

    @WithDefault("10s")
    Duration requestTimeout();

    /** Attempts before a message is given up. */
    @WithDefault("12")
    int attempts();
}
