package io.codeguardian.cli.demo;

import io.codeguardian.cli.system.ApiKey;
import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Happened;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.slack.SlackStandIn;
import io.codeguardian.local.supervision.LocalSystem;
import io.codeguardian.local.supervision.LocalSystemBuilder;
import io.codeguardian.local.supervision.Progress;
import io.codeguardian.local.supervision.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The system with GitHub and Slack stand-ins, all on free ports. */
final class DemoSystem implements AutoCloseable {
    private static final String CHANNEL = "reviews";
    private static final String SECRET = ApiKey.random().hash();

    private final GitHubStandIn github;
    private final SlackStandIn slack;
    private final LocalSystem system;
    private final ApiKey key;

    private DemoSystem(GitHubStandIn github, SlackStandIn slack, LocalSystem system, ApiKey key) {
        this.github = github;
        this.slack = slack;
        this.system = system;
        this.key = key;
    }

    /**
     * @param data gets everything that is written
     * @param own further settings, such as a model's
     */
    static DemoSystem start(Path data, Path caches, Map<String, String> own, Progress progress)
            throws IOException, InterruptedException {
        ApiKey key = ApiKey.random();
        GitHubStandIn github = GitHubStandIn.start(Options.defaults().withFolder(data.resolve("github")));
        SlackStandIn slack = SlackStandIn.start(SlackStandIn.Options.defaults());
        try {
            LocalSystemBuilder builder = LocalSystem.builder(data)
                    .settings(own)
                    .settings(settings(github, slack, key))
                    .aotCaches(caches)
                    .progress(progress);
            LocalSystem system = builder.start();
            URI webhooks = system.url(Service.GATEWAY).resolve("/v1/webhooks/github");
            github.webhook(webhooks, SECRET);
            return new DemoSystem(github, slack, system, key);
        } catch (IOException | InterruptedException | RuntimeException e) {
            github.close();
            slack.close();
            throw e;
        }
    }

    private static Map<String, String> settings(GitHubStandIn github, SlackStandIn slack, ApiKey key) {
        String privateKey = Objects.requireNonNull(github.privateKey(), "the stand-in makes the App's key");
        return Map.of(
                "CODEGUARDIAN_GITHUB_API_URL", github.apiUrl().toString(),
                "CODEGUARDIAN_GITHUB_APP_ID", Long.toString(github.appId()),
                "CODEGUARDIAN_GITHUB_PRIVATE_KEY", privateKey,
                "CODEGUARDIAN_GIT_ALLOWED_HOSTS", github.url().getAuthority(),
                "CODEGUARDIAN_WEBHOOK_SECRETS", SECRET,
                "CODEGUARDIAN_SLACK_API_URL", slack.apiUrl().toString().replaceFirst("/$", ""),
                "CODEGUARDIAN_SLACK_TOKEN", SlackStandIn.Options.defaults().token(),
                "CODEGUARDIAN_SLACK_CHANNEL", CHANNEL,
                "CODEGUARDIAN_API_BOOTSTRAP_KEY_HASH", key.hash());
    }

    /** Opens the pull request, which sends the webhook. */
    Opened open(DemoRepository repository, String title) {
        HostedRepository hosted =
                github.activity().createRepository(repository.name(), repository.source(), repository.branches());
        Happened happened = github.activity()
                .openPullRequest(PullRequestWish.of(repository.name(), DemoRepository.HEAD_BRANCH)
                        .by("ada-novak")
                        .titled(title));
        return new Opened(hosted, happened);
    }

    /** A pull request and what the stand-in keeps of it. */
    record Opened(HostedRepository repository, Happened happened) {}

    /** What stands there now. */
    PostedReview posted(Opened opened) {
        return PostedReview.read(opened.repository(), slack);
    }

    String gateway() {
        return system.url(Service.GATEWAY).toString();
    }

    String gitHub() {
        return github.url().toString();
    }

    String key() {
        return Objects.requireNonNull(key.key());
    }

    @Override
    public void close() throws IOException {
        system.close();
        github.close();
        slack.close();
    }
}
