package io.codeguardian.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What GraphQL answers, with 200 even for errors. */
public record GraphQlAnswer(
        @Nullable JsonNode data, @Nullable List<Problem> errors) {
    /** One error; {@code type} is a word like NOT_FOUND, FORBIDDEN, RATE_LIMITED. */
    public record Problem(@Nullable String type, String message) {}
}
