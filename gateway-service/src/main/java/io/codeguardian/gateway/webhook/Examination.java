package io.codeguardian.gateway.webhook;

import io.codeguardian.events.WebhookReceived;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a delivery: an answer at once, or an event that must be stored first. */
@Singleton
public class Examination {
    private static final int LONGEST_HEADER = 128;
    /** Bytes that are examined within a few milliseconds. */
    private static final int LONG = 1 << 20;

    private final WebhookSecrets secrets;

    @Inject
    public Examination(WebhookSecrets secrets) {
        this.secrets = secrets;
    }

    /** What comes out of an examination. */
    public sealed interface Verdict {
        /** Nothing to store. */
        record Answer(WebhookAnswer answer) implements Verdict {}

        /** To be stored before it is answered. */
        record Store(WebhookReceived event) implements Verdict {}
    }

    /** The signature first; nothing of an unsigned body is parsed. */
    public Verdict examine(MultiMap headers, Signature signature, byte[] body) {
        if (!secrets.signed(body, signature)) {
            return new Verdict.Answer(WebhookAnswer.WRONG_SIGNATURE);
        }
        String event = headers.get("X-GitHub-Event");
        String delivery = headers.get("X-GitHub-Delivery");
        if (!isName(event) || !isName(delivery)) {
            return new Verdict.Answer(WebhookAnswer.MISSING_HEADERS);
        }
        if (!isJson(headers.get(HttpHeaders.CONTENT_TYPE))) {
            return new Verdict.Answer(WebhookAnswer.NOT_JSON);
        }
        try {
            return read(event, delivery, body);
        } catch (IOException e) {
            return new Verdict.Answer(WebhookAnswer.MALFORMED_BODY);
        }
    }

    /** Whether the examination takes so long that it must not hold up an event loop. */
    public static boolean isLong(byte[] body) {
        return body.length > LONG;
    }

    private static Verdict read(String event, String delivery, byte[] body) throws IOException {
        String reduced = ReducedBody.of(body);
        BodyFacts facts = BodyFacts.read(reduced);
        if ("ping".equals(event)) {
            return new Verdict.Answer(WebhookAnswer.PONG);
        }
        if (!ActedOn.contains(event, facts.action())) {
            return new Verdict.Answer(WebhookAnswer.IGNORED);
        }
        return new Verdict.Store(new WebhookReceived(
                delivery, event, facts.action(), facts.repositoryId(), facts.installationId(), reduced, Instant.now()));
    }

    /** Printable ASCII without blanks, of reasonable length. */
    private static boolean isName(@Nullable String header) {
        if (header == null || header.isEmpty() || header.length() > LONGEST_HEADER) {
            return false;
        }
        for (int i = 0; i < header.length(); i++) {
            if (header.charAt(i) <= ' ' || header.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && contentType.regionMatches(true, 0, "application/json", 0, 16)
                && (contentType.length() == 16 || contentType.charAt(16) == ';' || contentType.charAt(16) == ' ');
    }
}
