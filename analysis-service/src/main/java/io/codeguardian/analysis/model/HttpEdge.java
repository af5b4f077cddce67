package io.codeguardian.analysis.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.codeguardian.messaging.TransientFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * LangChain4j's way to the endpoint: a time limit that covers the whole answer, a limit to its size, no redirects
 * (they would carry the key away), and {@code Retry-After}.
 */
final class HttpEdge implements HttpClient {
    private static final long LARGEST_ANSWER = 8L << 20;
    private static final int LONGEST_CODE = 60;

    private final java.net.http.HttpClient client;
    private final Duration limit;

    HttpEdge(java.net.http.HttpClient client, Duration limit) {
        this.client = client;
        this.limit = limit;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw new EndpointFailure(
                    response.statusCode(),
                    errorCode(response.body()),
                    response.headers()
                            .firstValue("Retry-After")
                            .map(value -> RetryAfter.parse(value, Clock.systemUTC()))
                            .orElse(null));
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(new String(response.body(), StandardCharsets.UTF_8))
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(translate(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            answer.cancel(true);
            throw new TimeoutException(e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new TransientFailure("stopped while the model was answering", e);
        } catch (ExecutionException e) {
            IOException cause = e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            throw new UncheckedIOException(cause);
        }
    }

    private java.net.http.HttpRequest translate(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    /** The {@code error.code} or {@code error.type} of the OpenAI API, when it is a plain word. */
    private static @Nullable String errorCode(byte[] body) {
        try {
            JsonNode error = new ObjectMapper().readTree(body).path("error");
            String code = error.path("code").asText(error.path("type").asText(""));
            boolean plain = !code.isEmpty()
                    && code.length() <= LONGEST_CODE
                    && code.chars()
                            .allMatch(
                                    c -> c == '_' || c == '-' || c == '.' || (c < 128 && Character.isLetterOrDigit(c)));
            return plain ? code : null;
        } catch (IOException e) {
            return null;
        }
    }
}
