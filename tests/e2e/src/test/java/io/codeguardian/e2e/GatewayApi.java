package io.codeguardian.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The REST API as a program of a team would use it. */
final class GatewayApi {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI root;
    private final String key;

    GatewayApi(URI root, String key) {
        this.root = root;
        this.key = key;
    }

    JsonNode get(String path) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(root.resolve(path))
                            .header("Authorization", "Bearer " + key)
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " → " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    List<JsonNode> reviews(String repository) throws InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        get("/v1/reviews?repository=" + repository + "&limit=100").path("items").forEach(all::add);
        return all;
    }

    List<JsonNode> findings(String reviewId) throws InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        get("/v1/reviews/" + reviewId + "/findings?limit=100").path("items").forEach(all::add);
        return all;
    }

    /** accepted, published, superseded, skipped, failed, active. */
    JsonNode ledger() throws InterruptedException {
        return get("/v1/ledger");
    }

    /** Waits for the review of this head to end. */
    JsonNode awaitReview(String repository, String headSha, Duration patience) throws InterruptedException {
        return await(
                repository,
                review -> review.path("headSha").asText().equals(headSha)
                        && List.of("published", "superseded", "skipped", "failed")
                                .contains(review.path("state").asText()),
                patience);
    }

    JsonNode await(String repository, Predicate<JsonNode> which, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        List<JsonNode> seen = List.of();
        while (Instant.now().isBefore(end)) {
            try {
                seen = reviews(repository);
                for (JsonNode review : seen) {
                    if (which.test(review)) {
                        return review;
                    }
                }
            } catch (IllegalStateException e) {
                // the gateway is away, as in a crash test
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError("no such review of " + repository + " within " + patience + ", only "
                + seen.stream()
                        .map(r -> r.path("headSha").asText() + " "
                                + r.path("state").asText() + " "
                                + r.path("detail").asText())
                        .collect(Collectors.joining(", ")));
    }
}
