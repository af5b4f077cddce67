package io.codeguardian.local.github.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs and sends events, once: docs.github.com/webhooks/using-webhooks/best-practices-for-using-webhooks. Ten seconds
 * for an answer, no retry; everything sent stays on record.
 */
public final class Deliveries implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    static final long HOOK_ID = 7_001;

    private final AtomicLong ids = new AtomicLong(12_345_001);
    private final List<Delivery> sent = new ArrayList<>();
    private final long appId;
    private volatile Hook hook;
    private @Nullable HttpClient client;

    public Deliveries(Hook hook, long appId) {
        this.hook = hook;
        this.appId = appId;
    }

    public void hook(Hook changed) {
        hook = changed;
    }

    public Hook hook() {
        return hook;
    }

    /** Oldest first; with those that reached nobody. */
    public List<Delivery> all() {
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }

    public @Nullable Delivery find(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst().orElse(null);
    }

    /** Sends an event; null when there is no webhook or the App is not subscribed. */
    @Nullable
    Delivery send(String event, Supplier<? extends JsonNode> payload) {
        Hook now = hook;
        URI url = now.url();
        return url == null || !now.wants(event)
                ? null
                : attempt(now, url, event, UUID.randomUUID().toString(), payload.get(), false);
    }

    /** Sends again what was sent, under the same delivery id. */
    public @Nullable Delivery redeliver(Delivery delivery) {
        Hook now = hook;
        URI url = now.url();
        return url == null ? null : attempt(now, url, delivery.event(), delivery.guid(), delivery.payload(), true);
    }

    private Delivery attempt(Hook now, URI url, String event, String guid, JsonNode payload, boolean redelivery) {
        byte[] body = Json.bytes(payload);
        Map<String, String> headers = headers(now, event, guid, body);
        Instant began = Instant.now();
        Outcome outcome = outcome(request(url, headers, body));
        Delivery delivery = new Delivery(
                ids.getAndIncrement(),
                guid,
                began,
                redelivery,
                Duration.between(began, Instant.now()).toMillis() / 1000.0,
                outcome.status(),
                outcome.code(),
                event,
                payload.path("action").isTextual() ? payload.path("action").asText() : null,
                id(payload.path("installation")),
                id(payload.path("repository")),
                url.toString(),
                headers,
                payload);
        synchronized (sent) {
            sent.add(delivery);
        }
        return delivery;
    }

    private Map<String, String> headers(Hook now, String event, String guid, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "*/*");
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "GitHub-Hookshot/0000000");
        headers.put("X-GitHub-Delivery", guid);
        headers.put("X-GitHub-Event", event);
        headers.put("X-GitHub-Hook-ID", String.valueOf(HOOK_ID));
        headers.put("X-GitHub-Hook-Installation-Target-ID", String.valueOf(appId));
        headers.put("X-GitHub-Hook-Installation-Target-Type", "integration");
        headers.put("X-Hub-Signature", "sha1=" + hmac("HmacSHA1", now.secret(), body));
        headers.put("X-Hub-Signature-256", "sha256=" + hmac("HmacSHA256", now.secret(), body));
        return headers;
    }

    /** The signature that GitHub sends: docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries. */
    public static String hmac(String algorithm, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest request(URI url, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url).timeout(PATIENCE).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return request.build();
    }

    /** What came of it. */
    private record Outcome(int code, String status) {}

    private Outcome outcome(HttpRequest request) {
        try {
            int code = client().send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return new Outcome(code, code >= 200 && code < 300 ? "OK" : "Invalid HTTP Response: " + code);
        } catch (HttpTimeoutException _) {
            return new Outcome(0, "timed out");
        } catch (IOException _) {
            return new Outcome(0, "failed to connect to host");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Outcome(0, "interrupted");
        }
    }

    /** Made when first needed: it loads all of TLS, which would be half of the start. */
    private synchronized HttpClient client() {
        HttpClient present = client;
        if (present == null) {
            present = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
            client = present;
        }
        return present;
    }

    private static @Nullable Long id(JsonNode node) {
        return node.path("id").isNumber() ? node.path("id").asLong() : null;
    }

    @Override
    public synchronized void close() {
        HttpClient made = client;
        if (made != null) {
            made.shutdownNow();
        }
    }
}
