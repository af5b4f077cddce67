package io.codeguardian.engine.secret;

import io.codeguardian.language.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code providers.yml}, once. */
final class SecretKinds {
    static final List<SecretKind> ALL = read();

    private SecretKinds() {}

    private static List<SecretKind> read() {
        try (InputStream in = SecretKinds.class.getResourceAsStream("providers.yml")) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return entries.stream().map(SecretKinds::kind).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SecretKind kind(Map<String, Object> entry) {
        return new SecretKind(
                text(entry, "id"),
                text(entry, "name"),
                Severity.ofWireName(text(entry, "severity")),
                ((List<?>) entry.getOrDefault("keywords", List.of()))
                        .stream().map(String::valueOf).toList(),
                text(entry, "pattern"),
                StructureCheck.named(String.valueOf(entry.getOrDefault("check", "entropy"))),
                (Integer) entry.getOrDefault("reach", 400),
                (Boolean) entry.getOrDefault("fixture", false),
                text(entry, "docs"));
    }

    private static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("providers.yml: " + key + " is missing in " + entry.get("id"));
        }
        return value.toString();
    }
}
