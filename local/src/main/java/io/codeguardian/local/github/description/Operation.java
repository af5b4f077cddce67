package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the official description.
 *
 * @param id as {@code pulls/create-review}
 * @param path the template, as {@code /repos/{owner}/{repo}}
 * @param who whose credentials it takes
 * @param permissions any one suffices, as {@code checks:write}; none needed when empty
 * @param definition the operation object of the description
 */
public record Operation(String id, String method, String path, Who who, List<String> permissions, JsonNode definition) {

    /** Whose credentials an operation takes. */
    public enum Who {
        ANYONE,
        APP,
        INSTALLATION
    }

    /** The values of the path's parameters when the path fits, else null. */
    public @Nullable Map<String, String> match(String requested) {
        String[] template = path.split("/", -1);
        String[] segments = requested.split("/", -1);
        if (template.length != segments.length) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                values.put(template[i].substring(1, template[i].length() - 1), segments[i]);
            } else if (!template[i].equals(segments[i])) {
                return null;
            }
        }
        return values;
    }

    /** A page that explains the operation, as errors name it. */
    public String documentation() {
        return definition.path("externalDocs").path("url").asText("https://docs.github.com/rest");
    }
}
