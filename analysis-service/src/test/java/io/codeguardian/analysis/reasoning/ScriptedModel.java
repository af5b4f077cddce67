package io.codeguardian.analysis.reasoning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An endpoint of the chat completions API that answers by script and keeps every request. */
public final class ScriptedModel implements QuarkusTestResourceLifecycleManager {
    static final String API_KEY = "key-for-the-scripted-model";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    private static volatile Function<Call, Reply> script = call -> Reply.saying("{\"findings\":[]}");

    private @Nullable HttpServer server;

    record Call(JsonNode request, @Nullable String authorization, Instant at) {
        String message(int index) {
            return request.at("/messages/" + index + "/content").asText();
        }

        boolean mentions(String mark) {
            return message(1).contains(mark);
        }
    }

    /** @param closes the connection without an answer */
    record Reply(int status, Map<String, String> headers, String body, Duration delay, boolean closes) {
        static Reply saying(String content) {
            return completion(content, "stop");
        }

        static Reply completion(String content, String finishReason) {
            Map<String, Object> body = Map.of(
                    "id",
                    "chatcmpl-1",
                    "object",
                    "chat.completion",
                    "created",
                    1,
                    "model",
                    "scripted-2026",
                    "choices",
                    List.of(Map.of(
                            "index",
                            0,
                            "finish_reason",
                            finishReason,
                            "message",
                            Map.of("role", "assistant", "content", content))),
                    "usage",
                    Map.of("prompt_tokens", 120, "completion_tokens", 30, "total_tokens", 150));
            try {
                return status(200, JSON.writeValueAsString(body));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Reply status(int status, String body) {
            return new Reply(status, Map.of(), body, Duration.ZERO, false);
        }

        static Reply closing() {
            return new Reply(200, Map.of(), "", Duration.ZERO, true);
        }

        Reply after(Duration delay) {
            return new Reply(status, headers, body, delay, closes);
        }

        Reply with(String header, String value) {
            return new Reply(status, Map.of(header, value), body, delay, closes);
        }
    }

    static void play(Function<Call, Reply> played) {
        script = played;
    }

    static List<Call> calls(String mark) {
        return CALLS.stream().filter(call -> call.mentions(mark)).toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/v1/chat/completions", ScriptedModel::answer);
            started.start();
            server = started;
            return Map.of(
                    "codeguardian.model.base-url",
                    "http://127.0.0.1:" + started.getAddress().getPort() + "/v1",
                    "codeguardian.model.api-key",
                    API_KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = new Call(
                    JSON.readTree(exchange.getRequestBody()),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    Instant.now());
            CALLS.add(call);
            Reply reply = script.apply(call);
            Thread.sleep(reply.delay());
            if (!reply.closes()) {
                byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
                reply.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(reply.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
