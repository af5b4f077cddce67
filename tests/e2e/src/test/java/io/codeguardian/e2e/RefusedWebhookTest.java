package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.WebhookReceived;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is refused at the door reaches no topic. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedWebhookTest {
    private static final String GOOD =
            "{\"action\":\"opened\",\"number\":1,\"repository\":{\"id\":1},\"installation\":{\"id\":2}}";

    private WholeSystem system;

    private int accepted;

    @BeforeAll
    void use(WholeSystem shared) {
        system = shared;
        accepted = deliveries();
    }

    @Test
    void bad_signature() throws Exception {
        assertThat(deliver(GOOD, "sha256=" + "0".repeat(64))).isEqualTo(401);
        assertNothingOnTheTopics();
    }

    @Test
    void wrong_key() throws Exception {
        assertThat(deliver(GOOD, WebhookSender.signature("another secret", GOOD)))
                .isEqualTo(401);
        assertNothingOnTheTopics();
    }

    @Test
    void malformed_json() throws Exception {
        String bad = "{\"action\":";
        assertThat(deliver(bad, WebhookSender.signature(WholeSystem.WEBHOOK_SECRET, bad)))
                .isEqualTo(400);
        assertNothingOnTheTopics();
    }

    @Test
    void oversized_body() throws Exception {
        char[] spaces = new char[26 * 1024 * 1024];
        Arrays.fill(spaces, ' ');
        String large = "{\"action\":\"opened\"" + new String(spaces) + "}";
        assertThat(deliver(large, WebhookSender.signature(WholeSystem.WEBHOOK_SECRET, large)))
                .isEqualTo(413);
        assertNothingOnTheTopics();
    }

    private void assertNothingOnTheTopics() {
        assertThat(deliveries()).isEqualTo(accepted);
    }

    private int deliveries() {
        return system.topics().all(WebhookReceived.class).size();
    }

    private int deliver(String body, String signature) throws Exception {
        return new WebhookSender(system.services()).pullRequest(body, signature);
    }
}
