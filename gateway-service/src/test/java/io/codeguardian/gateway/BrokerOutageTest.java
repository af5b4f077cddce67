package io.codeguardian.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.local.github.description.WebhookExamples;
import io.codeguardian.local.process.Ports;
import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A database is there and no broker. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
@TestProfile(BrokerOutageTest.WithoutBroker.class)
class BrokerOutageTest {
    /** Nothing listens there. */
    public static class WithoutBroker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kafka.bootstrap.servers", "localhost:" + Ports.free(1).getFirst());
        }
    }

    private final GitHub github = new GitHub();
    private final byte[] opened =
            new WebhookExamples().of("pull-request-opened").toString().getBytes(UTF_8);

    @Test
    void refusesSoonWhatItCannotStore() {
        long start = System.nanoTime();
        HttpResponse<String> answer = github.deliver("pull_request", "outage", opened);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void stillAnswersWhatNeedsNoStore() {
        assertThat(github.deliver("ping", "outage", opened).statusCode()).isEqualTo(200);
        assertThat(github.deliver("pull_request", "outage", opened, Map.of("X-Hub-Signature-256", "sha256=0"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesARequestForAReviewToo() {
        Api.caller()
                .contentType("application/json")
                .body("{\"repository\":\"octocat/outage\",\"pullRequest\":1}")
                .post("/v1/reviews")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
        assertThat(Api.get("/v1/reviews?repository=octocat/outage").getList("items"))
                .isEmpty();
    }
}
