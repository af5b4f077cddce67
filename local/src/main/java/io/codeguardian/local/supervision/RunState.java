package io.codeguardian.local.supervision;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * What other commands need to know of a running system: {@code run.json}.
 *
 * @param supervisor its process id
 * @param ports by name
 * @param pids by name, at start
 * @param secrets folder of keys and passwords, its owner's alone
 */
public record RunState(long supervisor, Map<String, Integer> ports, Map<String, Long> pids, String secrets) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public static Optional<RunState> read(DataFolder data) throws IOException {
        return Files.isRegularFile(data.state())
                ? Optional.of(JSON.readValue(data.state().toFile(), RunState.class))
                : Optional.empty();
    }

    void write(DataFolder data) throws IOException {
        Path part = data.path().resolve("run.json.part");
        Files.write(part, JSON.writeValueAsBytes(this));
        Files.move(part, data.state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(DataFolder data) throws IOException {
        Files.deleteIfExists(data.state());
    }
}
