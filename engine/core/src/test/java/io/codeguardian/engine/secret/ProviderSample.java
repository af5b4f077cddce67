package io.codeguardian.engine.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a kind's value looks like, filled in when it is needed, so that no token stands in this repository. */
record ProviderSample(String id, String template) {
    private static final Pattern FIELD = Pattern.compile("\\{(?:([mhuldax])(\\d+)|(uuid|basic))\\}");

    static Map<String, ProviderSample> readAll() {
        Map<String, ProviderSample> all = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/secrets/provider-samples.txt"))) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", 2);
                    all.put(parts[0], new ProviderSample(parts[0], parts[1].replace("\\n", "\n")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Different for each seed. */
    String filled(int seed) {
        Random random = new Random(seed * 7919L + id.hashCode());
        return with((kind, length) -> kind.equals("uuid")
                ? random(random, "h", 8) + "-" + random(random, "h", 4) + "-4" + random(random, "h", 3) + "-a"
                        + random(random, "h", 3) + "-" + random(random, "h", 12)
                : kind.equals("basic")
                        ? Base64.getEncoder()
                                .withoutPadding()
                                .encodeToString(("shop:" + random(random, "m", 13)).getBytes(StandardCharsets.UTF_8))
                        : random(random, kind, length));
    }

    String masked() {
        return with((kind, length) -> "x".repeat(Math.max(8, length)));
    }

    String templated() {
        return with((kind, length) -> "${VALUE}");
    }

    String cut() {
        return with((kind, length) -> random(new Random(3), "m", 2));
    }

    private String with(BiFunction<String, Integer, String> field) {
        Matcher matcher = FIELD.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String kind = matcher.group(3) == null ? matcher.group(1) : matcher.group(3);
            int length = matcher.group(2) == null ? 16 : Integer.parseInt(matcher.group(2));
            matcher.appendReplacement(text, Matcher.quoteReplacement(field.apply(kind, length)));
        }
        return matcher.appendTail(text).toString();
    }

    private static String random(Random random, String kind, int length) {
        String letters = switch (kind) {
            case "h" -> "0123456789abcdef";
            case "x" -> "0123456789ABCDEF";
            case "u" -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
            case "l" -> "abcdefghijklmnopqrstuvwxyz0123456789";
            case "d" -> "0123456789";
            case "a" -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
            default -> "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
