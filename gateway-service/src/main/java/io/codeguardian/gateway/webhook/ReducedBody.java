package io.codeguardian.gateway.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body cut down to the fields we use: what nobody reads is neither carried nor kept. */
final class ReducedBody {
    /** Characters of most reduced bodies. */
    private static final int EXPECTED = 2048;
    /** Longer texts are cut; no field that we use is longer. */
    private static final int LONGEST_TEXT = 1024;
    /** Elements kept of an array: GitHub allows 100 labels. */
    private static final int LONGEST_ARRAY = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(1 << 20).build())
            .build();

    private static final Field LEAF = new Field(Map.of());
    private static final Field USER = fields("id", LEAF, "login", LEAF, "type", LEAF);
    private static final Field REPOSITORY = fields(
            "id",
            LEAF,
            "name",
            LEAF,
            "full_name",
            LEAF,
            "private",
            LEAF,
            "fork",
            LEAF,
            "default_branch",
            LEAF,
            "clone_url",
            LEAF,
            "owner",
            USER);
    private static final Field REF = fields("ref", LEAF, "sha", LEAF, "repo", REPOSITORY);
    private static final Field LABEL = fields("name", LEAF);
    private static final Field PULL_REQUEST = fields(
            "id",
            LEAF,
            "number",
            LEAF,
            "state",
            LEAF,
            "draft",
            LEAF,
            "merged",
            LEAF,
            "title",
            LEAF,
            "updated_at",
            LEAF,
            "html_url",
            LEAF,
            "user",
            USER,
            "head",
            REF,
            "base",
            REF,
            "labels",
            LABEL);
    private static final Field CHECK = fields(
            "id",
            LEAF,
            "name",
            LEAF,
            "external_id",
            LEAF,
            "head_sha",
            LEAF,
            "app",
            fields("id", LEAF),
            "pull_requests",
            PULL_REQUEST,
            "check_suite",
            fields("id", LEAF, "pull_requests", PULL_REQUEST));
    private static final Field ROOT = fields(
            "action",
            LEAF,
            "number",
            LEAF,
            "before",
            LEAF,
            "after",
            LEAF,
            "label",
            LABEL,
            "sender",
            USER,
            "repository",
            REPOSITORY,
            "installation",
            fields("id", LEAF),
            "pull_request",
            PULL_REQUEST,
            "check_run",
            CHECK,
            "check_suite",
            CHECK);

    /** A field that is kept, with what is kept below it; arrays keep it for each element. */
    private record Field(Map<String, Field> below) {}

    private ReducedBody() {}

    /** @throws IOException when it is not one JSON object */
    static String of(byte[] body) throws IOException {
        StringWriter text = new StringWriter(EXPECTED);
        try (JsonParser in = JSON.createParser(body);
                JsonGenerator out = JSON.createGenerator(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            copyObject(in, out, ROOT);
            if (in.currentToken() != JsonToken.END_OBJECT || in.nextToken() != null) {
                throw new IOException("not one JSON object");
            }
        }
        return text.toString();
    }

    /** Recursion is as deep as the table above, whatever the body's nesting. */
    private static void copy(JsonParser in, JsonGenerator out, Field field) throws IOException {
        switch (in.currentToken()) {
            case START_OBJECT -> copyObject(in, out, field);
            case START_ARRAY -> copyArray(in, out, field);
            case VALUE_STRING -> out.writeString(cut(in.getText()));
            default -> out.copyCurrentEvent(in);
        }
    }

    private static void copyObject(JsonParser in, JsonGenerator out, Field field) throws IOException {
        out.writeStartObject();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            @Nullable Field kept = field.below().get(name);
            if (kept == null) {
                in.skipChildren();
            } else {
                out.writeFieldName(name);
                copy(in, out, kept);
            }
        }
        out.writeEndObject();
    }

    private static void copyArray(JsonParser in, JsonGenerator out, Field field) throws IOException {
        out.writeStartArray();
        for (int kept = 0; in.nextToken() != JsonToken.END_ARRAY; kept++) {
            if (kept < LONGEST_ARRAY && in.currentToken() != JsonToken.START_ARRAY) {
                copy(in, out, field);
            } else {
                in.skipChildren();
            }
        }
        out.writeEndArray();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static Field fields(Object... namesAndFields) {
        Map<String, Field> below = new HashMap<>();
        for (int i = 0; i < namesAndFields.length; i += 2) {
            below.put((String) namesAndFields[i], (Field) namesAndFields[i + 1]);
        }
        return new Field(Map.copyOf(below));
    }
}
