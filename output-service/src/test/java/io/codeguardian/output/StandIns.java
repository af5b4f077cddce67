package io.codeguardian.output;

import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.github.rest.Limits;
import io.codeguardian.local.slack.SlackStandIn;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** GitHub and Slack for the tests of this service. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {
    private @Nullable GitHubStandIn gitHub;
    private @Nullable SlackStandIn slack;

    @Override
    public Map<String, String> start() {
        GitHubStandIn site = GitHubStandIn.start(Options.defaults().withLimits(Limits.wide()));
        SlackStandIn chat = SlackStandIn.start(SlackStandIn.Options.defaults().withRate(1_000));
        gitHub = site;
        slack = chat;
        String slackApi = chat.apiUrl().toString();
        return Map.of(
                "codeguardian.github.api-url", site.apiUrl().toString(),
                "codeguardian.github.app-id", Long.toString(site.appId()),
                "codeguardian.github.private-key", Objects.requireNonNull(site.privateKey()),
                "codeguardian.github.writes-per-minute", "100000",
                "codeguardian.slack.api-url", slackApi.substring(0, slackApi.length() - 1),
                "codeguardian.slack.token", "xoxb-stand-in",
                "codeguardian.slack.channel", "reviews");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(Objects.requireNonNull(gitHub), new TestInjector.MatchesType(GitHubStandIn.class));
        injector.injectIntoFields(Objects.requireNonNull(slack), new TestInjector.MatchesType(SlackStandIn.class));
    }

    @Override
    public void stop() {
        if (gitHub != null) {
            gitHub.close();
        }
        if (slack != null) {
            slack.close();
        }
    }
}
