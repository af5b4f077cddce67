package io.codeguardian.e2e;

import io.codeguardian.e2e.observation.TraceReceiver;
import io.codeguardian.e2e.repository.GitRepository;
import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.slack.SlackStandIn;
import io.codeguardian.local.standin.StandIns;
import io.codeguardian.local.supervision.LocalSystem;
import io.codeguardian.local.supervision.LocalSystemBuilder;
import io.codeguardian.local.supervision.Service;
import io.codeguardian.local.testing.EventTopics;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Five services, a broker and a database as processes of their own, and stand-ins for GitHub and Slack in this one. */
final class WholeSystem implements AutoCloseable {
    static final String WEBHOOK_SECRET = "a secret of the tests";
    static final String API_KEY = "cg_" + "0123456789abcdef".repeat(4);

    private final StandIns outside;
    private final TraceReceiver traces;
    private final LocalSystem services;
    private final GatewayApi api;
    private final EventTopics topics;

    private WholeSystem(StandIns outside, TraceReceiver traces, LocalSystem services) {
        this.outside = outside;
        this.traces = traces;
        this.services = services;
        this.api = new GatewayApi(services.url(Service.GATEWAY), API_KEY);
        this.topics = new EventTopics(services.bootstrapServers());
    }

    static WholeSystem start() throws IOException, InterruptedException {
        return start(UnaryOperator.identity());
    }

    static WholeSystem start(UnaryOperator<LocalSystemBuilder> more) throws IOException, InterruptedException {
        StandIns outside = StandIns.start(Options.defaults(), SlackStandIn.Options.defaults());
        TraceReceiver traces = TraceReceiver.start();
        LocalSystem services = more.apply(settings(outside, traces)).start();
        outside.github().webhook(URI.create(services.url(Service.GATEWAY) + "/v1/webhooks/github"), WEBHOOK_SECRET);
        return new WholeSystem(outside, traces, services);
    }

    private static LocalSystemBuilder settings(StandIns outside, TraceReceiver traces) throws IOException {
        return LocalSystem.builder(dataFolder())
                .settings(outside.settings(WEBHOOK_SECRET, sha256(API_KEY)))
                .setting("CODEGUARDIAN_TRACES_DISABLED", "false")
                .setting("CODEGUARDIAN_TRACES_OTLP_ENDPOINT", traces.endpoint())
                .setting("CODEGUARDIAN_TRACES_PROTOCOL", "http/protobuf");
    }

    GitHubStandIn github() {
        return outside.github();
    }

    SlackStandIn slack() {
        return outside.slack();
    }

    TraceReceiver traces() {
        return traces;
    }

    LocalSystem services() {
        return services;
    }

    GatewayApi api() {
        return api;
    }

    EventTopics topics() {
        return topics;
    }

    /** A hosted copy of a repository on this machine: {@code main} is its first commit's branch. */
    HostedRepository host(String fullName, GitRepository source, Map<String, String> branches) {
        return outside.github().activity().createRepository(fullName, source.folder(), branches);
    }

    /** A folder that the database's own user reaches, too. */
    private static Path dataFolder() throws IOException {
        Path folder = Files.createTempDirectory("codeguardian-e2e");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (traces;
                outside) {
            topics.close();
            services.close();
        }
    }
}
