package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.WebhookReceived;
import io.codeguardian.local.github.webhook.Deliveries;
import io.codeguardian.local.supervision.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is refused at the door reaches no topic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedWebhookTest {
    private static final String GOOD =
            "{\"action\":\"opened\",\"number\":1,\"repository\":{\"id\":1},\"installation\":{\"id\":2}}";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private WholeSystem system;

    @BeforeAll
    void start() throws Exception {
        system = WholeSystem.start(builder -> builder.services(EnumSet.of(Service.GATEWAY)));
    }

    @AfterAll
    void close() throws Exception {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void bad_signature() throws Exception {
        assertThat(deliver(GOOD, "sha256=" + "0".repeat(64))).isEqualTo(401);
        assertNothingOnTheTopics();
    }

    @Test
    void wrong_key() throws Exception {
        assertThat(deliver(GOOD, signature("another secret", GOOD))).isEqualTo(401);
        assertNothingOnTheTopics();
    }

    @Test
    void malformed_json() throws Exception {
        String bad = "{\"action\":";
        assertThat(deliver(bad, signature(WholeSystem.WEBHOOK_SECRET, bad))).isEqualTo(400);
        assertNothingOnTheTopics();
    }

    @Test
    void oversized_body() throws Exception {
        char[] spaces = new char[26 * 1024 * 1024];
        Arrays.fill(spaces, ' ');
        String large = "{\"action\":\"opened\"" + new String(spaces) + "}";
        assertThat(deliver(large, signature(WholeSystem.WEBHOOK_SECRET, large))).isEqualTo(413);
        assertNothingOnTheTopics();
    }

    private void assertNothingOnTheTopics() {
        assertThat(system.topics().all(WebhookReceived.class)).isEmpty();
    }

    private static String signature(String secret, String body) {
        return "sha256=" + Deliveries.hmac("HmacSHA256", secret, body.getBytes(StandardCharsets.UTF_8));
    }

    private int deliver(String body, String signature) throws Exception {
        URI url = URI.create(system.services().url(Service.GATEWAY) + "/v1/webhooks/github");
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("X-GitHub-Event", "pull_request")
                .header("X-GitHub-Delivery", UUID.randomUUID().toString())
                .header("X-Hub-Signature-256", signature)
                .expectContinue(body.length() > 1_000_000)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
