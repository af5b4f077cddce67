package io.codeguardian.cli.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.cli.problem.ServiceFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Follows a review until its result stands or it is clear that there will be none. */
final class Following {
    private static final Set<String> ENDS = Set.of("composed", "published", "skipped", "superseded", "failed");
    private static final Duration LIMIT = Duration.ofMinutes(30);
    /** The server sends a heartbeat every 15 seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Gateway gateway;
    private final Consumer<String> progress;
    private String last = "";
    private int expected;
    private int done;

    /** @param progress is told in words how far it is */
    Following(Gateway gateway, Consumer<String> progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** The review as it stands at the end; a lost stream is taken up where it ended. */
    JsonNode await(String id) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        progress.accept("waiting for the plan");
        while (Instant.now().isBefore(end)) {
            listen("/v1/reviews/" + id + "/events", end);
            JsonNode review = gateway.get("/v1/reviews/" + id);
            if (ENDS.contains(review.path("state").asText())) {
                return review;
            }
            Thread.sleep(PAUSE);
        }
        throw new ServiceFailure("the review did not end within " + LIMIT.toMinutes() + " minutes; it goes on: "
                + gateway.root() + "/v1/reviews/" + id);
    }

    private void listen(String path, Instant end) throws InterruptedException {
        try (EventStream events = gateway.events(path, last)) {
            Optional<ServerEvent> event = events.next(SILENCE);
            while (event.isPresent() && Instant.now().isBefore(end)) {
                if (!event.get().isHeartbeat()) {
                    tell(event.get());
                }
                if (ENDS.contains(event.get().kind())) {
                    return;
                }
                event = events.next(SILENCE);
            }
        }
    }

    private void tell(ServerEvent event) {
        last = event.id();
        JsonNode detail = event.data().path("detail");
        switch (event.kind()) {
            case "planned" -> {
                expected = detail.path("expected").asInt();
                progress.accept("reading " + detail.path("files").asInt() + " files");
            }
            case "progress" -> progress.accept("analysed " + ++done + " of " + Math.max(done, expected) + " parts");
            default -> {} // neither far nor near
        }
    }
}
