package io.codeguardian.local.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request as a stand-in sees it.
 *
 * @param path decoded by nobody: the raw path, without the base path that the server was told to drop
 * @param notes what the journal shall remember beside the request itself
 */
public record Call(
        String method,
        String path,
        Map<String, List<String>> query,
        Headers headers,
        byte[] body,
        @Nullable Fault fault,
        CallNotes notes) {

    public @Nullable String header(String name) {
        return headers.getFirst(name);
    }

    /** The first value of a query parameter, or null. */
    public @Nullable String query(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.getFirst();
    }

    public String queryOr(String name, String otherwise) {
        String value = query(name);
        return value == null ? otherwise : value;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws IOException when the body is not one JSON value */
    public JsonNode json() throws IOException {
        return Json.read(body);
    }

    /** @throws IOException when the body is not a JSON object; an empty body counts as an empty object */
    public ObjectNode object() throws IOException {
        if (body.length == 0) {
            return Json.object();
        }
        if (json() instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("the body is not a JSON object");
    }

    static Map<String, List<String>> parseQuery(@Nullable String raw) {
        Map<String, List<String>> parsed = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return parsed;
        }
        for (String pair : raw.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parsed.computeIfAbsent(decoded(name), _ -> new ArrayList<>()).add(decoded(value));
        }
        return parsed;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
