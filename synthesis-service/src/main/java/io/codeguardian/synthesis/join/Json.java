package io.codeguardian.synthesis.join;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.messaging.UnprocessableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Events as they are kept: text, because {@code jsonb} refuses NUL characters and hostile code has some. */
@ApplicationScoped
class Json {
    private final ObjectMapper mapper;

    @Inject
    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UnprocessableEvent("cannot be written as JSON", e);
        }
    }

    <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UnprocessableEvent("what was kept is no " + type.getSimpleName(), e);
        }
    }

    Map<String, String> readMap(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UnprocessableEvent("what was kept is no map", e);
        }
    }
}
