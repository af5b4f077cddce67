package io.codeguardian.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.Event;
import io.codeguardian.language.Category;
import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
class LiveStreamTest {
    private Topics topics;
    private final Story story = new Story();

    @BeforeEach
    void connect() {
        topics = new Topics();
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void tellsWhatHappensAndEndsWithTheReview() throws Exception {
        topics.send(story.planned());
        Api.awaitState(story.id(), "planned");
        try (Listener listener = new Listener(story.id(), null)) {
            listener.awaitKind("planned");
            topics.send(story.analyzed("u1", Category.LOGIC));
            listener.awaitKind("progress");
            topics.send(story.composed());
            listener.awaitKind("composed");
            topics.send(story.published());

            assertThat(listener.awaitEnd()).isEqualTo(200);
            assertThat(listener.kinds()).containsExactly("planned", "progress", "composed", "published");
        }
    }

    @Test
    void replaysTheWholeStoryToWhoComesLate() throws Exception {
        tellAll();
        try (Listener listener = new Listener(story.id(), null)) {
            assertThat(listener.awaitEnd()).isEqualTo(200);
            assertThat(listener.kinds()).hasSize(7).startsWith("planned").contains("published");
        }
    }

    @Test
    void continuesAfterTheLastEventThatWasReceived() throws Exception {
        tellAll();
        try (Listener first = new Listener(story.id(), null)) {
            first.awaitEnd();
            List<String> ids = first.ids();
            try (Listener again = new Listener(story.id(), ids.get(3))) {
                again.awaitEnd();
                assertThat(again.ids()).isEqualTo(ids.subList(4, 7));
            }
            try (Listener done = new Listener(story.id(), ids.getLast())) {
                assertThat(done.awaitEnd()).as("nothing comes any more").isEqualTo(204);
            }
        }
    }

    @Test
    void followsARequestIntoTheReviewThatItLeadsTo() throws Exception {
        String request = Api.caller()
                .contentType("application/json")
                .body(Map.of("repository", story.repository, "pullRequest", 7))
                .post("/v1/reviews")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        try (Listener listener = new Listener(request, null)) {
            listener.awaitKind("requested");
            topics.send(story.planned(request));
            listener.awaitKind("planned");
            topics.send(story.composed());
            listener.awaitKind("composed");
            topics.send(story.published());

            assertThat(listener.awaitEnd()).isEqualTo(200);
        }
    }

    @Test
    void tellsSoonEnoughThatItIsNoPolling() throws Exception {
        topics.send(story.planned());
        Api.awaitState(story.id(), "planned");
        try (Listener listener = new Listener(story.id(), null)) {
            listener.awaitKind("planned");
            long start = System.nanoTime();
            topics.send(story.composed());
            listener.awaitKind("composed");

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void knowsNoStreamOfNoReview() throws Exception {
        Api.caller().get("/v1/reviews/nothing/events").then().statusCode(404).contentType("application/problem+json");
        Api.caller()
                .header("Last-Event-ID", "x")
                .get("/v1/reviews/nothing/events")
                .then()
                .statusCode(400);
    }

    private void tellAll() throws Exception {
        List<Event> whole = story.whole();
        topics.send(whole.getFirst());
        // Topics are not ordered among each other.
        Api.awaitState(story.id(), "planned");
        for (Event event : whole.subList(1, whole.size())) {
            topics.send(event);
        }
        Api.await(
                "/v1/reviews/" + story.id(),
                review -> "published".equals(review.getString("state"))
                        && review.get("progress") != null
                        && review.getInt("progress.done") == 4
                        && review.get("score") != null);
    }
}
