package io.codeguardian.engine.secret;

import io.codeguardian.language.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
        List<String> named = words(entry, "named");
        return new SecretKind(
                text(entry, "id"),
                text(entry, "name"),
                Severity.ofWireName(text(entry, "severity")),
                named.isEmpty() ? words(entry, "keywords") : spellings(named),
                named.isEmpty() ? text(entry, "pattern") : assigned(named, text(entry, "value")),
                StructureCheck.named(String.valueOf(entry.getOrDefault("check", "entropy"))),
                (Integer) entry.getOrDefault("reach", 400),
                (Boolean) entry.getOrDefault("fixture", false),
                text(entry, "docs"));
    }

    /** A value without a mark of its own is known by the provider's name in the name that it is given to. */
    private static String assigned(List<String> names, String value) {
        return "(?i:" + String.join("|", names)
                + ")(?i:[\\w.-]{0,30}(?:key|token|secret|pass(?:word|phrase)?|pat|auth|credential)\\w{0,12})"
                + "[\"']?\\]?\\s*(?:=>|:=|\\|\\|=|[:=,(])\\s*[\"'`]?(" + value + ")(?:[^A-Za-z0-9_-]|$)";
    }

    private static List<String> spellings(List<String> names) {
        return names.stream()
                .flatMap(n -> Stream.of(
                        n, n.substring(0, 1).toUpperCase(Locale.ROOT) + n.substring(1), n.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static List<String> words(Map<String, Object> entry, String key) {
        return ((List<?>) entry.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }

    private static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("providers.yml: " + key + " is missing in " + entry.get("id"));
        }
        return value.toString();
    }
}
