package io.codeguardian.cli.server;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.problem.ServiceFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A server's API as one caller sees it. Redirects are not followed: the key is for this server alone. */
public final class Gateway implements AutoCloseable {
    static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 4;
    private static final int LONGEST_PAUSE_SECONDS = 15;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI root;
    private final String key;

    /**
     * A server and who calls it.
     *
     * @param root its address, with or without a path before {@code /v1}
     */
    public Gateway(URI root, String key) {
        this.root = root;
        this.key = key;
    }

    public URI root() {
        return root;
    }

    /** @param repeatKey makes the same request of a repeated one */
    JsonNode post(String path, ObjectNode body, String repeatKey) throws InterruptedException {
        return tree(send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", repeatKey)
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    JsonNode get(String path) throws InterruptedException {
        return tree(send(request(path).GET()));
    }

    /**
     * Opens a stream of server-sent events.
     *
     * @param last id of the last event that came; empty for none
     * @return a stream without events when all of them have come
     */
    EventStream events(String path, String last) throws InterruptedException {
        HttpRequest.Builder request = request(path).setHeader("Accept", "text/event-stream");
        if (!last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        return new EventStream(send(request.GET()).body());
    }

    private HttpRequest.Builder request(String path) {
        String base = root.toString();
        return HttpRequest.newBuilder(
                        URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("X-API-Key", key);
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder builder) throws InterruptedException {
        HttpRequest request = builder.build();
        RuntimeException trouble = new IllegalStateException();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int pause = attempt;
            try {
                HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
                int status = answer.statusCode();
                if (status < 300) {
                    return answer;
                }
                String told = Refusal.words(answer);
                if (status != 429 && status < 500) {
                    throw new ConfigurationProblem(root + " " + told);
                }
                trouble = new ServiceFailure(root + " " + told);
                pause = retryAfter(answer, attempt);
            } catch (IOException e) {
                trouble = new ConfigurationProblem("cannot reach " + root + ": " + Refusal.words(e));
            }
            if (attempt < ATTEMPTS) {
                Thread.sleep(Duration.ofSeconds(pause));
            }
        }
        throw trouble;
    }

    private static int retryAfter(HttpResponse<?> answer, int otherwise) {
        try {
            String seconds = answer.headers().firstValue("Retry-After").orElse("");
            return Math.clamp(Long.parseLong(seconds), 0, LONGEST_PAUSE_SECONDS);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private JsonNode tree(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new ServiceFailure(root + " answered with something that is no JSON: is it CodeGuardian's gateway?");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
