package io.codeguardian.analysis.reasoning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import io.codeguardian.analysis.model.MalformedAnswer;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Severity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a model answers with; nothing in it is trusted. */
@RegisterForReflection
record Answer(List<Remark> findings) {
    private static final int LONGEST = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A finding as the model says it; a field that is not there is null. */
    @RegisterForReflection
    record Remark(
            @Nullable String file,
            int startLine,
            int endLine,
            @Nullable String severity,
            @Nullable String confidence,
            @Nullable String title,
            @Nullable String message,
            @Nullable String fix,
            @Nullable String cwe) {}

    static Answer read(String text) throws MalformedAnswer {
        if (text.length() > LONGEST) {
            throw new MalformedAnswer("its answer was longer than allowed");
        }
        int first = text.indexOf('{');
        int last = text.lastIndexOf('}');
        try {
            // Endpoints without strict schemas wrap their JSON in words or back-ticks.
            Answer answer =
                    JSON.readValue(first < 0 || last < first ? text : text.substring(first, last + 1), Answer.class);
            if (answer == null || answer.findings() == null || answer.findings().contains(null)) {
                throw new MalformedAnswer("its answer had no list of findings");
            }
            return answer;
        } catch (JsonProcessingException e) {
            throw new MalformedAnswer("its answer was not in the agreed form", e);
        }
    }

    static JsonSchema schema() {
        JsonObjectSchema remark = JsonObjectSchema.builder()
                .addStringProperty("file", "path as given after '=== file'")
                .addIntegerProperty("startLine", "first line, by the number at the line's start")
                .addIntegerProperty("endLine", "last line")
                .addEnumProperty("severity", names(Severity.values()))
                .addEnumProperty("confidence", names(Confidence.values()))
                .addStringProperty("title", "one line, at most 100 characters")
                .addStringProperty("message", "what is wrong and why here")
                .addStringProperty("fix", "how to put it right; empty when unsure")
                .addStringProperty("cwe", "as CWE-89; empty when none fits")
                .required("file", "startLine", "endLine", "severity", "confidence", "title", "message", "fix", "cwe")
                .additionalProperties(false)
                .build();
        return JsonSchema.builder()
                .name("findings")
                .rootElement(JsonObjectSchema.builder()
                        .addProperty(
                                "findings",
                                JsonArraySchema.builder().items(remark).build())
                        .required("findings")
                        .additionalProperties(false)
                        .build())
                .build();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }
}
