package io.codeguardian.cli.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.cli.text.SafeText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** A line of a service's log, JSON on disk, for a person to read. */
public final class LogLine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    private LogLine() {}

    /** Time, level, logger, message, exception; a line that is no JSON stays as it is. */
    public static String readable(String line) {
        if (!line.startsWith("{")) {
            return SafeText.of(line);
        }
        try {
            JsonNode json = JSON.readTree(line);
            String exception = json.path("exception").path("exceptionType").asText("");
            String why = json.path("exception").path("message").asText("");
            return SafeText.of("%s %-5s %s  %s%s"
                    .formatted(
                            time(json.path("timestamp").asText()),
                            json.path("level").asText(),
                            shortName(json.path("loggerName").asText()),
                            json.path("message").asText(),
                            exception.isEmpty() ? "" : "\n    " + exception + ": " + why));
        } catch (JsonProcessingException e) {
            return SafeText.of(line);
        }
    }

    private static String time(String timestamp) {
        try {
            return TIME.format(Instant.from(DateTimeFormatter.ISO_DATE_TIME.parse(timestamp)));
        } catch (DateTimeParseException e) {
            return timestamp;
        }
    }

    private static String shortName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}
