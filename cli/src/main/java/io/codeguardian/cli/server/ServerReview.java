package io.codeguardian.cli.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.problem.ServiceFailure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks a server for a review, follows it, and fetches what it came to. */
public final class ServerReview {
    private static final String STANDING = "status=new&status=persisting&limit=200";

    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Gateway gateway;

    public ServerReview(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * What is asked for.
     *
     * @param full every file of the head instead of the change
     * @param fresh once more what was reviewed already
     */
    public record Order(PushedChange change, boolean full, boolean fresh) {}

    /**
     * Returns once the result stands; GitHub may get it a moment later.
     *
     * @throws ConfigurationProblem when there will be no review, with its reason
     * @throws ServiceFailure when the server could not make it
     */
    public Composed run(Order order, Consumer<String> progress) throws InterruptedException {
        ObjectNode body = Gateway.JSON
                .createObjectNode()
                .put("repository", order.change().repository())
                .put("pullRequest", order.change().pullRequest())
                .put("scope", order.full() ? "full" : "diff")
                .put("fresh", order.fresh());
        JsonNode asked = gateway.post("/v1/reviews", body, UUID.randomUUID().toString());
        Following following = new Following(gateway, progress);
        JsonNode review = following.await(id(asked));
        if (isDuplicate(review)) {
            review = following.await(id(standing(review)));
        }
        return new Composed(checked(review), findings(id(review)));
    }

    private static boolean isDuplicate(JsonNode review) {
        return review.path("state").asText().equals("skipped")
                && review.path("reason").asText().equals("duplicate");
    }

    /** The review that made another one needless: the newest of the pull request, which may be shown a moment later. */
    private JsonNode standing(JsonNode duplicate) throws InterruptedException {
        String path = "/v1/reviews?limit=50&repository="
                + encoded(duplicate.path("repository").asText()) + "&pullRequest="
                + duplicate.path("pullRequest").path("number").asInt();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            for (JsonNode review : gateway.get(path).path("items")) {
                if (review.hasNonNull("headSha")) {
                    return review;
                }
            }
            Thread.sleep(PAUSE);
        }
        throw new ServiceFailure("the server says that the change was reviewed, but does not know the review any more;"
                + " ask for a new one with --fresh");
    }

    private static JsonNode checked(JsonNode review) {
        String reason = review.path("reason").asText();
        String detail = review.path("detail").asText();
        return switch (review.path("state").asText()) {
            case "skipped" -> throw new ConfigurationProblem("nothing was reviewed (" + reason + "): " + detail);
            case "superseded" ->
                throw new ConfigurationProblem(
                        "somebody pushed meanwhile, and a newer review took the place of this one; pull and ask again");
            case "failed" -> throw new ServiceFailure("the review could not be made (" + reason + "): " + detail);
            default -> review;
        };
    }

    private List<JsonNode> findings(String id) throws InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = gateway.get("/v1/reviews/" + id + "/findings?" + STANDING
                    + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor)));
            page.path("items").forEach(all::add);
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty());
        return all;
    }

    private static String id(JsonNode review) {
        String id = review.path("id").asText();
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException e) {
            throw new ServiceFailure("the server answered without a review: is it CodeGuardian's gateway?");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
