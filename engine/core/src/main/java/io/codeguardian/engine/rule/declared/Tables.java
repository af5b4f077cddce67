package io.codeguardian.engine.rule.declared;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of a table in a rule file. */
final class Tables {
    private Tables() {}

    static String text(Map<String, Object> table, String key) {
        Object value = table.get(key);
        if (value == null) {
            throw new IllegalStateException(key + " is missing in the rule " + table.get("id"));
        }
        return value.toString().strip();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> tables(Map<String, Object> table, String key) {
        if (table.get(key) instanceof List<?> list) {
            return (List<Map<String, Object>>) list;
        }
        throw new IllegalStateException(key + " is missing in the rule " + table.get("id"));
    }

    /** Between blanks. */
    static List<String> words(Map<String, Object> table, String key) {
        Object value = table.get(key);
        return value == null
                ? List.of()
                : Arrays.asList(value.toString().strip().split("\\s+"));
    }

    /** Between bars. */
    static List<String> alternatives(Map<String, Object> table, String key) {
        Object value = table.get(key);
        return value == null ? List.of() : Arrays.asList(value.toString().split("\\|"));
    }

    static @Nullable Pattern pattern(Map<String, Object> table, String key) {
        Object value = table.get(key);
        return value == null ? null : Pattern.compile("(?i)" + value);
    }
}
