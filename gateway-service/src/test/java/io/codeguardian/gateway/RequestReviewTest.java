package io.codeguardian.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.codeguardian.events.ReviewRequested;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
class RequestReviewTest {
    private Topics topics;
    private final String repository = "octocat/r-" + UUID.randomUUID();
    private final String order = "{\"repository\":\"" + repository + "\",\"pullRequest\":7}";

    @BeforeEach
    void connect() {
        topics = new Topics();
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void isOnTheTopicAndCanBeFollowed() {
        var answer = post(order.replace("}", ",\"scope\":\"full\",\"fresh\":true}"), null)
                .statusCode(202)
                .body("state", equalTo("requested"));

        String location = answer.extract().header("Location");
        ReviewRequested request = requests().getFirst();
        assertThat(location).isEqualTo("/v1/reviews/" + request.requestId());
        assertThat(request.scope()).isEqualTo(ReviewScope.FULL);
        assertThat(request.fresh()).isTrue();
        assertThat(request.requestedBy()).isEqualTo("key:bootstrap");
        assertThat(Api.get(location).getString("state")).isEqualTo("requested");
    }

    @Test
    void isTheSameRequestWithTheSameIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        String first = post(order, key).statusCode(202).extract().header("Location");
        String second = post(order, key).statusCode(202).extract().header("Location");

        assertThat(second).isEqualTo(first);
        assertThat(requests().stream().distinct()).hasSize(1);
    }

    @Test
    void refusesAnIdempotencyKeyForAnotherRequest() {
        String key = UUID.randomUUID().toString();
        post(order, key).statusCode(202);

        post(order.replace("7", "8"), key).statusCode(422).contentType("application/problem+json");
        assertThat(requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"repository\":\"a/b\"}|pullRequest",
                "{\"pullRequest\":1}|repository",
                "{\"repository\":\"a/b/c\",\"pullRequest\":1}|repository",
                "{\"repository\":\"../..\",\"pullRequest\":1}|repository",
                "{\"repository\":\"a/b\",\"pullRequest\":0}|pullRequest",
                "{\"repository\":\"a/b\",\"pullRequest\":\"x\"}|pullRequest",
                "{\"repository\":\"a/b\",\"pullRequest\":1,\"scope\":\"all\"}|scope",
                "[]|body",
            })
    void namesTheMemberThatIsWrong(String body, String member) {
        long before = topics.recordsOnAll();

        post(body, null)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(member));
        assertThat(topics.recordsOnAll()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNoJson() {
        post("{\"repository\":", null).statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse post(String body, @Nullable String key) {
        var request = Api.caller().contentType("application/json").body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/v1/reviews").then();
    }

    private List<ReviewRequested> requests() {
        return topics.all(ReviewRequested.class).stream()
                .filter(request -> request.repository().equals(repository))
                .toList();
    }
}
