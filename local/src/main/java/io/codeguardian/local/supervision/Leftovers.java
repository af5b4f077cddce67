package io.codeguardian.local.supervision;

import io.codeguardian.local.process.PidFile;
import io.codeguardian.local.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Processes of a system whose supervisor is gone. */
public record Leftovers(DataFolder data) {
    private static final Duration GRACE = Duration.ofSeconds(40);

    /** Stops them, the broker and the database last; returns their names. */
    public List<String> stop() throws IOException {
        List<String> stopped = new ArrayList<>();
        for (String name : names()) {
            Signal signal = name.equals(LocalSystem.POSTGRESQL) ? Signal.INT : Signal.TERM;
            if (new PidFile(data.pid(name)).stopLeftover(signal, GRACE)) {
                stopped.add(name);
            }
        }
        RunState.delete(data);
        return stopped;
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(data.run())) {
            return List.of();
        }
        List<String> last = List.of(LocalSystem.KAFKA, LocalSystem.POSTGRESQL);
        try (Stream<Path> files = Files.list(data.run())) {
            List<String> first = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".pid"))
                    .map(f -> f.substring(0, f.length() - ".pid".length()))
                    .filter(n -> !last.contains(n))
                    .sorted()
                    .toList();
            return Stream.concat(first.stream(), last.stream()).toList();
        }
    }
}
