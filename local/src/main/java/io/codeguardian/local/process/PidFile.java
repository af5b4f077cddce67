package io.codeguardian.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process over our own death; its start time tells it from a stranger with the same number. */
public record PidFile(Path file) {
    /** Clock ticks make a start time jump by this much between two readings. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(file, process.pid() + " " + start + "\n");
    }

    /** The process, when it still runs and is the one that was written down. */
    public Optional<ProcessHandle> running() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ", 2);
        try {
            long start = words.length > 1 ? Long.parseLong(words[1]) : 0;
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(p -> same(p, start));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean same(ProcessHandle process, long start) {
        return process.info()
                .startInstant()
                .map(s -> Math.abs(s.toEpochMilli() - start) <= TOLERANCE.toMillis())
                .orElse(false);
    }

    /** Stops what an earlier run left behind; returns whether something was. */
    public boolean stopLeftover(Signal signal, Duration grace) throws IOException {
        Optional<ProcessHandle> process = running();
        process.ifPresent(p -> Stopping.stop(p, signal, grace));
        delete();
        return process.isPresent();
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
