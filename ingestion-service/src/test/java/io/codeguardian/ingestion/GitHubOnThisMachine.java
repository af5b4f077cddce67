package io.codeguardian.ingestion;

import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Options;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The GitHub stand-in, with the service's settings for it. */
public final class GitHubOnThisMachine implements QuarkusTestResourceLifecycleManager {
    private static @Nullable GitHubStandIn running;

    static GitHubStandIn github() {
        return Objects.requireNonNull(running);
    }

    @Override
    public Map<String, String> start() {
        // Nobody listens there: the tests take the deliveries from the stand-in's own record.
        GitHubStandIn github =
                GitHubStandIn.start(Options.defaults().withWebhook(URI.create("http://localhost:1/"), "a secret"));
        running = github;
        try {
            return Map.of(
                    "codeguardian.github.api-url", github.apiUrl().toString(),
                    "codeguardian.github.app-id", String.valueOf(github.appId()),
                    "codeguardian.github.private-key", Objects.requireNonNull(github.privateKey()),
                    "codeguardian.git.folder",
                            Files.createTempDirectory("mirrors").toString(),
                    "codeguardian.git.allowed-hosts", "localhost:" + github.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
        }
    }
}
