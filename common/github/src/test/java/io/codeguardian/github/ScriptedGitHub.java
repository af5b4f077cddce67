package io.codeguardian.github;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Answers as a test has laid down, mints tokens, and notes every request. */
public final class ScriptedGitHub implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, List<Answer>> SCRIPT = new ConcurrentHashMap<>();
    private static final List<Request> REQUESTS = new CopyOnWriteArrayList<>();
    private static @Nullable PublicKey publicKey;

    private @Nullable HttpServer server;

    record Answer(int status, String body, Map<String, String> headers) {}

    record Request(String line, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(h -> h.getKey().equalsIgnoreCase(name))
                    .findFirst()
                    .map(h -> h.getValue().getFirst())
                    .orElse("");
        }
    }

    static void reset() {
        SCRIPT.clear();
        REQUESTS.clear();
    }

    static PublicKey publicKey() {
        return Objects.requireNonNull(publicKey);
    }

    /** The next answers to this method and path; the last one stays. */
    static void answer(String line, int status, String body, String... headers) {
        Map<String, String> map = new ConcurrentHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        SCRIPT.computeIfAbsent(line, l -> new CopyOnWriteArrayList<>()).add(new Answer(status, body, map));
    }

    static List<Request> requests(String line) {
        return REQUESTS.stream().filter(r -> r.line().equals(line)).toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            publicKey = pair.getPublic();
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", ScriptedGitHub::serve);
            http.start();
            server = http;
            return Map.of(
                    "codeguardian.github.api-url",
                            "http://localhost:" + http.getAddress().getPort() + "/api/v3",
                    "codeguardian.github.app-id", "4711",
                    "codeguardian.github.private-key",
                            PemKeyTest.pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
                    "codeguardian.github.longest-wait", "1s",
                    "codeguardian.github.request-timeout", "2s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String line = exchange.getRequestMethod()
                    + ' '
                    + exchange.getRequestURI().toString().replace("/api/v3", "");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            REQUESTS.add(new Request(line, Map.copyOf(exchange.getRequestHeaders()), body));
            List<Answer> answers = SCRIPT.getOrDefault(line, List.of());
            Answer answer = answers.isEmpty() ? unscripted(line) : answers.getFirst();
            if (answers.size() > 1) {
                answers.removeFirst();
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static Answer unscripted(String line) {
        if (!line.endsWith("/access_tokens")) {
            return new Answer(404, "{\"message\":\"Not Found\"}", Map.of());
        }
        long minted = REQUESTS.stream().filter(r -> r.line().equals(line)).count();
        return new Answer(
                201,
                "{\"token\":\"ghs_number" + minted + "\",\"expires_at\":\""
                        + Instant.now().plusSeconds(3600) + "\"}",
                Map.of());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
