package io.codeguardian.gateway;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.events.Topic;
import io.codeguardian.events.WebhookReceived;
import io.codeguardian.local.github.description.WebhookExamples;
import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
class ReceiveWebhookTest {
    private static final byte[] OPENED =
            new WebhookExamples().of("pull-request-opened").toString().getBytes(UTF_8);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String delivery = UUID.randomUUID().toString();
    private Topics topics;
    private final GitHub github = new GitHub();
    private long recordsBefore;

    @BeforeEach
    void connect() {
        topics = new Topics();
        recordsBefore = topics.recordsOnAll();
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void isOnTheTopicBeforeItIsAnswered() throws Exception {
        HttpResponse<String> answer = github.deliver("pull_request", delivery, OPENED);

        assertThat(answer.statusCode()).isEqualTo(202);
        WebhookReceived stored = stored();
        JsonNode sent = JSON.readTree(OPENED);
        assertThat(stored.event()).isEqualTo("pull_request");
        assertThat(stored.action()).isEqualTo("opened");
        assertThat(stored.repositoryId()).isEqualTo(sent.at("/repository/id").longValue());
        assertThat(JSON.readTree(stored.body()).at("/pull_request/head/sha"))
                .isEqualTo(sent.at("/pull_request/head/sha"));
    }

    @Test
    void carriesItsKeyAndTheCloudEventHeaders() {
        github.deliver("pull_request", delivery, OPENED);

        ConsumerRecord<String, String> stored = topics.records(Topic.WEBHOOK_RECEIVED).stream()
                .filter(candidate -> delivery.equals(header(candidate, "ce_id")))
                .findAny()
                .orElseThrow();
        assertThat(stored.key()).isEqualTo("186853002");
        assertThat(header(stored, "ce_type")).isEqualTo(Topic.WEBHOOK_RECEIVED.topicName());
    }

    @Test
    void acceptsTheSecretThatIsBeingReplaced() {
        String signature = GitHub.signature(Callers.OLD_SECRET, OPENED);

        assertThat(deliver(Map.of("X-Hub-Signature-256", signature))).isEqualTo(202);
    }

    @Test
    void refusesAWrongSignature() {
        String signature = GitHub.signature("guess", OPENED);

        assertThat(deliver(Map.of("X-Hub-Signature-256", signature))).isEqualTo(401);
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256=", "sha256=zz", "sha1=da39a3ee5e6b4b0d3255bfef95601890afd80709", ""})
    void refusesAMalformedSignature(String signature) {
        assertThat(deliver(Map.of("X-Hub-Signature-256", signature))).isEqualTo(401);
        assertNothingStored();
    }

    @Test
    void refusesASha1SignatureAlone() {
        Map<String, @Nullable String> headers = new HashMap<>();
        headers.put("X-Hub-Signature-256", null);
        headers.put("X-Hub-Signature", "sha1=" + GitHub.hmac("HmacSHA1", Callers.SECRET, OPENED));

        HttpResponse<String> answer = github.deliver("pull_request", delivery, OPENED, headers);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("SHA-1");
        assertNothingStored();
    }

    @Test
    void refusesABodyThatWasChanged() {
        byte[] changed = OPENED.clone();
        changed[changed.length / 2] ^= 1;

        assertThat(deliver(changed, Map.of("X-Hub-Signature-256", GitHub.signature(Callers.SECRET, OPENED))))
                .isEqualTo(401);
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"action\":", "[]", "", "{} {}", "{\"action\":\"opened\"}garbage", "nul"})
    void refusesMalformedJson(String body) {
        assertThat(deliver(body.getBytes(UTF_8), Map.of())).isEqualTo(400);
        assertNothingStored();
    }

    @Test
    void refusesHostileNestingWithoutFalling() {
        String body = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(deliver(body.getBytes(UTF_8), Map.of())).isEqualTo(400);
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-GitHub-Event", "X-GitHub-Delivery"})
    void refusesAMissingHeader(String header) {
        assertThat(deliver(Collections.singletonMap(header, null))).isEqualTo(400);
        assertNothingStored();
    }

    @Test
    void tellsHowToSendJsonInsteadOfAForm() {
        HttpResponse<String> answer = github.deliver(
                "pull_request", delivery, OPENED, Map.of("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("application/json");
        assertNothingStored();
    }

    @Test
    void answersAPing() {
        byte[] ping = new WebhookExamples().of("ping").toString().getBytes(UTF_8);

        HttpResponse<String> answer = github.deliver("ping", delivery, ping);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("pong");
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"star", "nobody_knows_this", "PULL_REQUEST"})
    void answersEventsThatNothingActsOn(String event) {
        assertThat(github.deliver(event, delivery, OPENED).statusCode()).isEqualTo(202);
        assertNothingStored();
    }

    @Test
    void answersActionsThatNothingActsOn() {
        ObjectNode assigned = new WebhookExamples().of("pull-request-opened").put("action", "assigned");

        assertThat(deliver(assigned.toString().getBytes(UTF_8), Map.of())).isEqualTo(202);
        assertNothingStored();
    }

    @Test
    void refusesABodyAbove25MiB() {
        byte[] body = new byte[(25 << 20) + 1];

        assertThat(deliver(body, Map.of())).isEqualTo(413);
        assertNothingStored();
    }

    @Test
    void reducesALargeBodyToTheFieldsWeUse() throws Exception {
        ObjectNode opened = new WebhookExamples().of("pull-request-opened");
        ((ObjectNode) opened.get("pull_request")).put("body", "x".repeat(24 << 20));

        assertThat(deliver(opened.toString().getBytes(UTF_8), Map.of())).isEqualTo(202);

        JsonNode kept = JSON.readTree(stored().body());
        assertThat(kept.toString()).hasSizeLessThan(8192);
        for (String used : List.of(
                "/action",
                "/number",
                "/pull_request/number",
                "/pull_request/draft",
                "/pull_request/updated_at",
                "/pull_request/user/login",
                "/pull_request/user/type",
                "/pull_request/head/sha",
                "/pull_request/base/sha",
                "/pull_request/base/ref",
                "/repository/id",
                "/repository/full_name",
                "/sender/type")) {
            assertThat(kept.at(used)).as(used).isEqualTo(opened.at(used));
        }
    }

    @Test
    void knowsNoOtherMethod() {
        given().get("/v1/webhooks/github").then().statusCode(405).header("Allow", "POST");
    }

    private int deliver(Map<String, @Nullable String> changed) {
        return deliver(OPENED, changed);
    }

    private int deliver(byte[] body, Map<String, @Nullable String> changed) {
        return github.deliver("pull_request", delivery, body, changed).statusCode();
    }

    private WebhookReceived stored() {
        return topics.all(WebhookReceived.class).stream()
                .filter(event -> event.deliveryId().equals(delivery))
                .findAny()
                .orElseThrow();
    }

    private void assertNothingStored() {
        assertThat(topics.recordsOnAll()).isEqualTo(recordsBefore);
    }

    private static @Nullable String header(ConsumerRecord<String, String> read, String name) {
        return Arrays.stream(read.headers().toArray())
                .filter(header -> header.key().equals(name))
                .map(header -> new String(header.value(), UTF_8))
                .findAny()
                .orElse(null);
    }
}
