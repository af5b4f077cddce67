package io.codeguardian.local.standin;

import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.slack.SlackStandIn;
import java.util.Map;
import java.util.Objects;

/** GitHub and Slack on this machine, and the settings that point a system at them. */
public record StandIns(GitHubStandIn github, SlackStandIn slack, SlackStandIn.Options slackOptions)
        implements AutoCloseable {

    /** Both on free ports; ready when this returns. */
    public static StandIns start(Options github, SlackStandIn.Options slack) {
        return new StandIns(GitHubStandIn.start(github), SlackStandIn.start(slack), slack);
    }

    /**
     * What a system is started with.
     *
     * @param webhookSecret to be given to {@link GitHubStandIn#webhook}, too
     * @param apiKeyHash SHA-256 of the API's first key, hexadecimal
     */
    public Map<String, String> settings(String webhookSecret, String apiKeyHash) {
        return Map.of(
                "CODEGUARDIAN_GITHUB_API_URL", github.apiUrl().toString(),
                "CODEGUARDIAN_GITHUB_APP_ID", Long.toString(github.appId()),
                "CODEGUARDIAN_GITHUB_PRIVATE_KEY", Objects.requireNonNull(github.privateKey(), "made by the stand-in"),
                "CODEGUARDIAN_GIT_ALLOWED_HOSTS", github.url().getAuthority(),
                "CODEGUARDIAN_WEBHOOK_SECRETS", webhookSecret,
                "CODEGUARDIAN_SLACK_API_URL", slack.apiUrl().toString(),
                "CODEGUARDIAN_SLACK_TOKEN", slackOptions.token(),
                "CODEGUARDIAN_SLACK_CHANNEL", slackOptions.channels().getFirst(),
                "CODEGUARDIAN_API_BOOTSTRAP_KEY_HASH", apiKeyHash);
    }

    @Override
    public void close() {
        github.close();
        slack.close();
    }
}
