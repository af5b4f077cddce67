package io.codeguardian.engine.dataflow.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A named entry of a data file. */
record Data(String name, @Nullable Object value) {
    static Map<Object, Object> read(String file) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(500);
        try (InputStream in = Data.class.getResourceAsStream(file)) {
            return new Yaml(new SafeConstructor(options)).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return value instanceof Map<?, ?> map && map.containsKey(key);
    }

    String text(String key) {
        Object found = value instanceof Map<?, ?> map ? map.get(key) : null;
        if (found == null) {
            throw new IllegalStateException(key + " is missing in " + name);
        }
        return String.valueOf(found);
    }

    List<String> texts(String key) {
        Object found = value instanceof Map<?, ?> map ? map.get(key) : null;
        return texts(found);
    }

    static List<String> texts(@Nullable Object found) {
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : found == null ? List.of() : List.of(String.valueOf(found).split(" ", -1));
    }

    /** The entries below a key, none when it is absent. */
    Map<?, ?> map(String key) {
        return value instanceof Map<?, ?> map && map.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
    }
}
