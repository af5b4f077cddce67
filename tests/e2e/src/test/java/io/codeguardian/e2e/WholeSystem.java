package io.codeguardian.e2e;

import io.codeguardian.e2e.form.StartedSystem;
import io.codeguardian.e2e.form.Wish;
import io.codeguardian.e2e.observation.TraceReceiver;
import io.codeguardian.e2e.repository.GitRepository;
import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.slack.SlackStandIn;
import io.codeguardian.local.standin.StandIns;
import io.codeguardian.local.supervision.Service;
import io.codeguardian.local.testing.EventTopics;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Five services, a broker and a database outside of this process, and stand-ins for GitHub and Slack in it. */
final class WholeSystem implements AutoCloseable {
    static final String WEBHOOK_SECRET = "a secret of the tests";
    static final String API_KEY = "cg_" + "0123456789abcdef".repeat(4);

    private final StandIns outside;
    private final TraceReceiver traces;
    private final StartedSystem services;
    private final GatewayApi api;
    private final EventTopics topics;

    private WholeSystem(StandIns outside, TraceReceiver traces, StartedSystem services) {
        this.outside = outside;
        this.traces = traces;
        this.services = services;
        this.api = new GatewayApi(services.url(Service.GATEWAY), API_KEY);
        this.topics = new EventTopics(services.bootstrapServers());
    }

    static WholeSystem start() throws IOException, InterruptedException {
        return start(UnaryOperator.identity());
    }

    static WholeSystem start(UnaryOperator<Wish> more) throws IOException, InterruptedException {
        StandIns outside = StandIns.start(Options.defaults(), SlackStandIn.Options.defaults());
        TraceReceiver traces = TraceReceiver.start();
        Wish wish = new Wish(EnumSet.allOf(Service.class), outside.settings(WEBHOOK_SECRET, sha256(API_KEY)))
                .with(Map.of(
                        "CODEGUARDIAN_TRACES_DISABLED", "false",
                        "CODEGUARDIAN_TRACES_OTLP_ENDPOINT", traces.endpoint(),
                        "CODEGUARDIAN_TRACES_PROTOCOL", "http/protobuf"));
        StartedSystem services = StartedSystem.start(more.apply(wish));
        outside.github().webhook(URI.create(services.url(Service.GATEWAY) + "/v1/webhooks/github"), WEBHOOK_SECRET);
        return new WholeSystem(outside, traces, services);
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

    StartedSystem services() {
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
