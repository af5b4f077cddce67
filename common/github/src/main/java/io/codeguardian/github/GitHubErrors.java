package io.codeguardian.github;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns an error status into the exception that says what it means, with GitHub's own words. */
class GitHubErrors implements ResponseExceptionMapper<RuntimeException> {
    private static final int LONGEST_MESSAGE = 1000;

    private final ObjectMapper json;

    GitHubErrors(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        String message = status + " " + message(response);
        if (status >= 500) {
            return new GitHubUnavailable("GitHub answered " + message);
        }
        if (status == 429 || (status == 403 && isLimit(response, message))) {
            return limited(response, message);
        }
        return switch (status) {
            case 401 -> new Unauthorized(status, message);
            case 403 -> new Forbidden(status, message);
            case 404, 410, 451 -> new NotFound(status, message);
            default -> new Unprocessable(status, message);
        };
    }

    private static boolean isLimit(Response response, String message) {
        return response.getHeaderString("Retry-After") != null
                || "0".equals(response.getHeaderString("X-RateLimit-Remaining"))
                || message.toLowerCase(Locale.ROOT).contains("rate limit");
    }

    private static RateLimited limited(Response response, String message) {
        Instant now = Instant.now();
        Long retryAfter = number(response.getHeaderString("Retry-After"));
        if (retryAfter != null) {
            return new RateLimited(message, now.plusSeconds(retryAfter), true);
        }
        Long reset = number(response.getHeaderString("X-RateLimit-Reset"));
        if (reset != null && "0".equals(response.getHeaderString("X-RateLimit-Remaining"))) {
            return new RateLimited(message, Instant.ofEpochSecond(reset), true);
        }
        return new RateLimited(message, now.plusSeconds(60), false);
    }

    private static @Nullable Long number(@Nullable String header) {
        try {
            return header == null ? null : Long.valueOf(header.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String message(Response response) {
        String body = response.hasEntity() ? response.readEntity(String.class) : "";
        try {
            JsonNode answer = json.readTree(body);
            String errors = answer.path("errors").isMissingNode()
                    ? ""
                    : " " + answer.path("errors").toString();
            return cut(answer.path("message").asText("") + errors);
        } catch (JsonProcessingException e) {
            return cut(body);
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
    }
}
