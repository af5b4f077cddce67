package io.codeguardian.output.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.output.ledger.Sent;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Slack's two ways in: {@code chat.postMessage} with a bot token, or an incoming webhook. */
@Startup
@ApplicationScoped
class SlackApi {
    private static final Duration UNKNOWN_WAIT = Duration.ofSeconds(30);
    private static final long LONGEST_WAIT_SECONDS = 3_600;

    private final SlackSettings settings;
    private final ObjectMapper json;
    private final HttpClient http;

    @Inject
    SlackApi(SlackSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.requestTimeout())
                .build();
    }

    /** Half a configuration stops the start. */
    @PostConstruct
    void check() {
        if (settings.token().isPresent() != settings.channel().isPresent()) {
            throw new IllegalStateException("set CODEGUARDIAN_SLACK_TOKEN and CODEGUARDIAN_SLACK_CHANNEL together");
        }
        if (settings.token().isPresent() && settings.webhookUrl().isPresent()) {
            throw new IllegalStateException("set CODEGUARDIAN_SLACK_TOKEN or CODEGUARDIAN_SLACK_WEBHOOK_URL, not both");
        }
        checkUrl("CODEGUARDIAN_SLACK_API_URL", settings.apiUrl());
        settings.webhookUrl().ifPresent(url -> checkUrl("CODEGUARDIAN_SLACK_WEBHOOK_URL", url));
    }

    boolean configured() {
        return settings.token().isPresent() || settings.webhookUrl().isPresent();
    }

    /** @param thread the message to answer to; null for one of its own */
    Uni<Sent> post(String body, @Nullable String thread) {
        return settings.webhookUrl().isPresent()
                ? send(request(settings.webhookUrl().get(), body)).map(SlackApi::webhookAnswer)
                : send(message(body, thread)).map(this::messageAnswer);
    }

    private HttpRequest message(String body, @Nullable String thread) {
        ObjectNode message = (ObjectNode) parse(body);
        message.put("channel", settings.channel().orElseThrow());
        if (thread != null) {
            message.put("thread_ts", thread);
        }
        message.put("unfurl_links", false);
        String base = settings.apiUrl().toString();
        URI url = URI.create(base + (base.endsWith("/") ? "" : "/") + "chat.postMessage");
        return HttpRequest.newBuilder(request(url, message.toString()), (name, value) -> true)
                .header("Authorization", "Bearer " + settings.token().orElseThrow())
                .build();
    }

    private HttpRequest request(URI url, String body) {
        return HttpRequest.newBuilder(url)
                .timeout(settings.requestTimeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The answer on the caller's context, where its database session lives. */
    private Uni<HttpResponse<String>> send(HttpRequest request) {
        Context caller = Vertx.currentContext();
        Uni<HttpResponse<String>> answer = Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .onFailure()
                .transform(f -> SlackFailure.uncertain(
                        "Slack gave no answer: " + f.getClass().getSimpleName()));
        Uni<HttpResponse<String>> back =
                caller == null ? answer : answer.emitOn(step -> caller.runOnContext(nothing -> step.run()));
        return back.invoke(SlackApi::checkStatus);
    }

    private static void checkStatus(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 429) {
            throw SlackFailure.limited(retryAfter(answer));
        }
        if (status >= 500) {
            throw SlackFailure.uncertain("Slack answered " + status);
        }
        if (status >= 300) {
            throw SlackFailure.refused("Slack answered " + status);
        }
    }

    private static Duration retryAfter(HttpResponse<String> answer) {
        try {
            long seconds =
                    Long.parseLong(answer.headers().firstValue("Retry-After").orElse(""));
            return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_WAIT_SECONDS));
        } catch (NumberFormatException e) {
            return UNKNOWN_WAIT;
        }
    }

    private Sent messageAnswer(HttpResponse<String> response) {
        JsonNode answer = parse(response.body());
        if (!answer.path("ok").asBoolean()) {
            String error = answer.path("error").asText("no reason given");
            throw error.equals("ratelimited")
                    ? SlackFailure.limited(UNKNOWN_WAIT)
                    : SlackFailure.refused("Slack refused: " + error);
        }
        return new Sent(answer.path("ts").asText("posted"), null);
    }

    private static Sent webhookAnswer(HttpResponse<String> response) {
        return new Sent("posted", null);
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw SlackFailure.uncertain("Slack's answer is no JSON");
        }
    }

    private static void checkUrl(String name, URI url) {
        String host = String.valueOf(url.getHost());
        boolean loopback = host.equals("localhost") || host.startsWith("127.");
        if (!("https".equals(url.getScheme()) || ("http".equals(url.getScheme()) && loopback))) {
            throw new IllegalStateException(name + " must be an https URL (http for localhost only)");
        }
    }
}
