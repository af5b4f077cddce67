package io.codeguardian.local.github.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real git, run in one bare repository, free of whatever the machine's configuration says. */
final class Git {
    private final Path repository;

    Git(Path repository) {
        this.repository = repository;
    }

    /** A git that ended in failure, with what it said. */
    static final class Failed extends IOException {
        private static final long serialVersionUID = 1;

        Failed(List<String> command, String said) {
            super("git " + String.join(" ", command) + ": " + said.strip());
        }
    }

    Process start(Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "safe.directory=*", "-c", "core.quotePath=false", "-c", "core.attributesFile=/dev/null"));
        command.addAll(List.of("--git-dir", repository.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What git writes on its standard output. */
    byte[] run(String... arguments) throws IOException {
        return run(new byte[0], List.of(arguments));
    }

    byte[] run(byte[] input, List<String> arguments) throws IOException {
        Process process = start(Map.of(), arguments);
        StringBuilder said = new StringBuilder();
        Thread errors = Thread.startVirtualThread(() -> said.append(text(process.getErrorStream())));
        Thread feed = Thread.startVirtualThread(() -> feed(process, input));
        byte[] output = process.getInputStream().readAllBytes();
        try {
            feed.join();
            errors.join();
            if (process.waitFor() != 0) {
                throw new Failed(arguments, said.toString());
            }
            return output;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    String line(String... arguments) throws IOException {
        return new String(run(arguments), StandardCharsets.UTF_8).strip();
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(input);
        } catch (IOException _) {
            // git stopped reading; its exit status tells why.
        }
    }

    private static String text(InputStream from) {
        try {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
