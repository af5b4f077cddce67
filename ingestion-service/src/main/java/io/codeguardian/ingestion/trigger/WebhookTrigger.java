package io.codeguardian.ingestion.trigger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.events.WebhookReceived;
import io.codeguardian.ingestion.review.Ask;
import io.codeguardian.messaging.UnprocessableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a webhook means. The body is only a hint at which pull request to look. */
@ApplicationScoped
public class WebhookTrigger {
    private static final String TENANT = "default";
    private static final Set<String> REVIEWING = Set.of("opened", "synchronize", "reopened", "ready_for_review");

    private final ObjectMapper json;

    @Inject
    public WebhookTrigger(ObjectMapper json) {
        this.json = json;
    }

    /** @throws UnprocessableEvent when the body is not what GitHub sends */
    public Trigger read(WebhookReceived webhook) {
        String action = webhook.action() == null ? "" : webhook.action();
        return switch (webhook.event()) {
            case "pull_request" -> pullRequest(webhook, action);
            case "check_run", "check_suite" ->
                action.equals("rerequested") ? check(webhook, webhook.event()) : new Trigger.Nothing();
            default -> new Trigger.Nothing();
        };
    }

    private Trigger pullRequest(WebhookReceived webhook, String action) {
        if (!REVIEWING.contains(action) && !action.equals("closed")) {
            return new Trigger.Nothing();
        }
        JsonNode body = body(webhook);
        JsonNode pullRequest = body.path("pull_request");
        int number = pullRequest.path("number").asInt(0);
        if (number < 1) {
            throw new UnprocessableEvent("a pull_request webhook without its number");
        }
        if (action.equals("closed")) {
            return new Trigger.Closed(TENANT, repositoryId(webhook, body), number);
        }
        return new Trigger.Review(ask(
                webhook,
                body,
                number,
                false,
                instant(pullRequest.path("updated_at").asText(null))));
    }

    private Trigger check(WebhookReceived webhook, String kind) {
        JsonNode body = body(webhook);
        JsonNode check = body.path(kind);
        int number = check.path("pull_requests").path(0).path("number").asInt(0);
        Ask ask = ask(webhook, body, number, true, null);
        return number > 0
                ? new Trigger.Review(ask)
                : new Trigger.ReviewHead(ask, check.path("head_sha").asText(""));
    }

    private static Ask ask(
            WebhookReceived webhook, JsonNode body, int number, boolean fresh, @Nullable Instant knownSince) {
        String repository = body.path("repository").path("full_name").asText("");
        if (repository.isEmpty()) {
            throw new UnprocessableEvent("a webhook without its repository's name");
        }
        return new Ask(
                webhook.deliveryId(),
                TENANT,
                repositoryId(webhook, body),
                repository,
                webhook.installationId(),
                number,
                ReviewScope.DIFF,
                fresh,
                knownSince,
                webhook.receivedAt());
    }

    private static long repositoryId(WebhookReceived webhook, JsonNode body) {
        long id = webhook.repositoryId() != null
                ? webhook.repositoryId()
                : body.path("repository").path("id").asLong(0);
        if (id <= 0) {
            throw new UnprocessableEvent("a webhook without its repository's id");
        }
        return id;
    }

    private JsonNode body(WebhookReceived webhook) {
        try {
            return json.readTree(webhook.body());
        } catch (JsonProcessingException e) {
            throw new UnprocessableEvent("the webhook's body is no JSON", e);
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
