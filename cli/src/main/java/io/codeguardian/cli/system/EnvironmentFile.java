package io.codeguardian.cli.system;

import io.codeguardian.cli.problem.ConfigurationProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A file of {@code NAME=value} lines, as docker compose reads it; empty values do not count. */
final class EnvironmentFile {
    private EnvironmentFile() {}

    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        int number = 0;
        for (String raw : Files.readAllLines(file)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new ConfigurationProblem(file + ", line " + number + ": expected NAME=value");
            }
            String value = unquoted(line.substring(equals + 1).strip());
            if (!value.isEmpty()) {
                values.put(line.substring(0, equals).strip(), value);
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
