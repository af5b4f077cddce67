package io.codeguardian.gateway;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A client of the live stream, as {@code EventSource} is one. */
final class Listener implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    Listener(String id, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/reviews/" + id + "/events"))
                .header("Accept", "text/event-stream")
                .header("X-API-Key", Callers.KEY);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        Thread.ofVirtual().start(() -> listen(request.build()));
    }

    private void listen(HttpRequest request) {
        try {
            HttpResponse<java.util.stream.Stream<String>> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofLines());
            answer.body().forEach(lines::add);
            ended.complete(answer.statusCode());
        } catch (Exception e) {
            ended.completeExceptionally(e);
        }
    }

    /** The kinds of event so far, in order. */
    List<String> kinds() {
        return values("event:");
    }

    List<String> ids() {
        return values("id:");
    }

    void awaitKind(String kind) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!kinds().contains(kind)) {
            if (System.nanoTime() > end || ended.isCompletedExceptionally()) {
                throw new AssertionError("never heard of " + kind + ", but " + lines);
            }
            Thread.sleep(20);
        }
    }

    /** The status, once the stream has ended. */
    int awaitEnd() throws Exception {
        return ended.get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
    }

    private List<String> values(String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .toList();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
