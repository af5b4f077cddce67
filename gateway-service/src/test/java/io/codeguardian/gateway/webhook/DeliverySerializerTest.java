package io.codeguardian.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.codeguardian.events.WebhookReceived;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverySerializerTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "\"\\\"\n\r\t\b\f\0\u001f\u007f", "日本語 é 😀 \u2028", "\u0080\uFFFD"})
    void writesWhatEveryOtherReaderUnderstands(String body) throws Exception {
        assertThat(written(delivery(body))).isEqualTo(delivery(body));
    }

    @Test
    void writesWhatJacksonWrites() throws Exception {
        WebhookReceived delivery = delivery("{\"a\": [1, \"\\u00e9\"],\n\t\"b\": null}");

        assertThat(json.readTree(new DeliverySerializer().serialize("topic", delivery)))
                .isEqualTo(json.readTree(json.writeValueAsBytes(delivery)));
    }

    @Test
    void writesAnyText() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            int[] alphabet = {'"', '\\', '\n', 0, 1, 'a', 'é', '日', 0x1F600};
            String body = IntStream.range(0, random.nextInt(200))
                    .mapToObj(i -> Character.toString(alphabet[random.nextInt(alphabet.length)]))
                    .collect(Collectors.joining());

            assertThat(written(delivery(body)).body()).isEqualTo(body);
        }
    }

    private WebhookReceived written(WebhookReceived delivery) throws Exception {
        return json.readValue(new DeliverySerializer().serialize("topic", delivery), WebhookReceived.class);
    }

    private static WebhookReceived delivery(String body) {
        return new WebhookReceived(
                "d-1", "pull_request", null, 42L, null, body, Instant.parse("2026-01-02T03:04:05.006Z"));
    }
}
