package io.codeguardian.gateway.webhook;

import io.codeguardian.gateway.problem.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The few answers that a delivery can get, each made once. */
public enum WebhookAnswer {
    ACCEPTED(202, "accepted", "the delivery is stored and will be acted on"),
    IGNORED(202, "ignored", "nothing acts on this event"),
    PONG(200, "pong", "the webhook is set up correctly"),
    MALFORMED_BODY(400, "malformed-json", "the body is not one JSON object"),
    MISSING_HEADERS(
            400, "missing-headers", "X-GitHub-Event and X-GitHub-Delivery are both needed, as GitHub sends them"),
    UNSIGNED(
            401,
            "unsigned-delivery",
            "X-Hub-Signature-256 is missing or malformed: set a secret in the GitHub App's webhook settings; SHA-1"
                    + " signatures are not accepted"),
    WRONG_SIGNATURE(
            401,
            "wrong-signature",
            "no configured secret made this signature: the secret of the GitHub App and CODEGUARDIAN_WEBHOOK_SECRETS"
                    + " must be the same"),
    WRONG_METHOD(405, "method-not-allowed", "deliveries come by POST"),
    TOO_SLOW(408, "request-timeout", "the body did not arrive in time"),
    TOO_LARGE(413, "too-large", "a delivery has at most 25 MiB"),
    NOT_JSON(
            415,
            "not-json",
            "choose the content type application/json in the GitHub App's webhook settings; forms are not read"),
    UNAVAILABLE(503, "unavailable", "the delivery could not be stored; deliver it again");

    /** Seconds after which a delivery may be sent again. */
    private static final String RETRY_AFTER_SECONDS = "10";

    private final int status;
    private final CharSequence contentType;
    private final byte[] body;
    private final String metricName;

    WebhookAnswer(int status, String name, String detail) {
        this.status = status;
        this.metricName = name;
        this.contentType = HttpHeaders.createOptimized(status < 400 ? "application/json" : Problem.MEDIA_TYPE);
        Map<String, Object> document = status < 400
                ? Map.of("outcome", name, "detail", detail)
                : Problem.of(status, name, detail).members();
        this.body = new JsonObject(document).encode().getBytes(StandardCharsets.UTF_8);
    }

    /** The outcome's name in metrics. */
    public String metricName() {
        return metricName;
    }

    /** Writes it; nothing when the sender is gone. */
    void write(HttpServerResponse response) {
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, contentType);
        if (this == UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        } else if (this == WRONG_METHOD) {
            response.putHeader(HttpHeaders.ALLOW, "POST");
        } else if (this == TOO_LARGE || this == TOO_SLOW) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        var _ = response.end(Buffer.buffer(body));
    }
}
