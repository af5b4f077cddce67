package io.codeguardian.cli.demo;

import io.codeguardian.cli.system.ApiKey;
import io.codeguardian.local.github.Happened;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.slack.SlackStandIn;
import io.codeguardian.local.standin.StandIns;
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
    private static final String SECRET = ApiKey.random().hash();

    private final StandIns outside;
    private final LocalSystem system;
    private final ApiKey key;

    private DemoSystem(StandIns outside, LocalSystem system, ApiKey key) {
        this.outside = outside;
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
        StandIns outside =
                StandIns.start(Options.defaults().withFolder(data.resolve("github")), SlackStandIn.Options.defaults());
        try {
            LocalSystemBuilder builder = LocalSystem.builder(data)
                    .settings(own)
                    .settings(outside.settings(SECRET, key.hash()))
                    .aotCaches(caches)
                    .progress(progress);
            LocalSystem system = builder.start();
            URI webhooks = system.url(Service.GATEWAY).resolve("/v1/webhooks/github");
            outside.github().webhook(webhooks, SECRET);
            return new DemoSystem(outside, system, key);
        } catch (IOException | InterruptedException | RuntimeException e) {
            outside.close();
            throw e;
        }
    }

    /** Opens the pull request, which sends the webhook. */
    Opened open(DemoRepository repository, String title) {
        HostedRepository hosted = outside.github()
                .activity()
                .createRepository(repository.name(), repository.source(), repository.branches());
        Happened happened = outside.github()
                .activity()
                .openPullRequest(PullRequestWish.of(repository.name(), DemoRepository.HEAD_BRANCH)
                        .by("ada-novak")
                        .titled(title));
        return new Opened(hosted, happened);
    }

    /** A pull request and what the stand-in keeps of it. */
    record Opened(HostedRepository repository, Happened happened) {}

    /** What stands there now. */
    PostedReview posted(Opened opened) {
        return PostedReview.read(opened.repository(), outside.slack());
    }

    String gateway() {
        return system.url(Service.GATEWAY).toString();
    }

    String gitHub() {
        return outside.github().url().toString();
    }

    String key() {
        return Objects.requireNonNull(key.key());
    }

    @Override
    public void close() throws IOException {
        system.close();
        outside.close();
    }
}
