package io.codeguardian.gateway.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The few fields of a body that decide where it goes. */
public record BodyFacts(
        @Nullable String action,
        @Nullable Long repositoryId,
        @Nullable Long installationId) {
    private static final JsonFactory JSON = new JsonFactory();

    /** @param body one JSON object, reduced */
    public static BodyFacts read(String body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            parser.nextToken();
            String action = null;
            Long repositoryId = null;
            Long installationId = null;
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                switch (field) {
                    case "action" -> action = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                    case "repository" -> repositoryId = idIn(parser);
                    case "installation" -> installationId = idIn(parser);
                    default -> {}
                }
                parser.skipChildren();
            }
            return new BodyFacts(action, repositoryId, installationId);
        }
    }

    /** Leaves the parser at the end of the object, or where it was when there is no object. */
    private static @Nullable Long idIn(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return null;
        }
        Long id = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_NUMBER_INT && "id".equals(field)) {
                id = parser.getLongValue();
            }
            parser.skipChildren();
        }
        return id;
    }
}
