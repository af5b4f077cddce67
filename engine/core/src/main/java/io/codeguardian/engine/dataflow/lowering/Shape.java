package io.codeguardian.engine.dataflow.lowering;

import io.codeguardian.engine.source.Grammar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line of a table: the role of a kind, where its parts stand, and what else is to be known. */
record Shape(Role role, Map<String, List<Where>> parts, Map<String, String> flags) {
    static final Shape UNKNOWN = new Shape(Role.PARTS, Map.of(), Map.of());

    /** @param line as in {@code call receiver=object name=name arguments=arguments} */
    static Shape read(String line, Grammar grammar) {
        String[] words = line.strip().split("\\s+", -1);
        Map<String, List<Where>> parts = new HashMap<>();
        Map<String, String> flags = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int sign = words[i].indexOf('=');
            String name = words[i].substring(0, sign);
            String value = words[i].substring(sign + 1);
            if (name.startsWith("!")) {
                flags.put(name.substring(1), value);
            } else {
                parts.put(name, Where.read(value, grammar));
            }
        }
        return new Shape(Role.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)), parts, flags);
    }
}
