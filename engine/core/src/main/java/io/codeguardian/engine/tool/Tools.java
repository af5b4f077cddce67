package io.codeguardian.engine.tool;

import io.codeguardian.language.Category;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The tools that we know how to run: {@code tools.yml}, read once. */
final class Tools {
    static final List<Tool> ALL = read();

    private Tools() {}

    static Optional<Tool> named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** One of our files for a tool, or the catalogue itself. */
    static byte[] resource(String name) {
        try (InputStream in = Tools.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Tool> read() {
        try (InputStream in = Tools.class.getResourceAsStream("tools.yml")) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return entries.stream().map(Tools::tool).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tool tool(Map<String, Object> entry) {
        return new Tool(
                text(entry, "name", null),
                text(entry, "documentation", null),
                texts(entry, "programs"),
                Category.ofWireName(text(entry, "category", null)),
                texts(entry, "reads").stream()
                        .map(name -> SourceLanguage.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(texts(entry, "names")),
                texts(entry, "arguments"),
                output(entry.get("output")),
                texts(entry, "configuration"),
                text(entry, "stream", "output").equals("error"),
                flag(entry, "needs-rules"),
                text(entry, "rules-at", "/rules"),
                flag(entry, "secret"),
                flag(entry, "listed-only"),
                entry.containsKey("every-rule") ? text(entry, "every-rule", null) : null,
                weaknesses(entry));
    }

    @SuppressWarnings("unchecked")
    private static OutputReader output(@Nullable Object described) {
        if (described instanceof Map<?, ?> places) {
            return new JsonOutput((Map<String, Object>) places);
        }
        return "sarif".equals(described) ? new SarifOutput() : new DelimitedOutput();
    }

    private static Map<String, String> weaknesses(Map<String, Object> entry) {
        Map<String, String> table = new TreeMap<>();
        ((Map<?, ?>) entry.getOrDefault("weaknesses", Map.of()))
                .forEach((rule, cwe) -> table.put(String.valueOf(rule), String.valueOf(cwe)));
        return table;
    }

    private static boolean flag(Map<String, Object> entry, String key) {
        return (Boolean) entry.getOrDefault(key, false);
    }

    private static List<String> texts(Map<String, Object> entry, String key) {
        return ((List<?>) entry.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }

    private static String text(Map<String, Object> entry, String key, @Nullable String byDefault) {
        Object value = entry.get(key);
        String text = value == null ? byDefault : value.toString();
        if (text == null) {
            throw new IllegalStateException("tools.yml: " + key + " is missing in " + entry.get("name"));
        }
        return text;
    }
}
