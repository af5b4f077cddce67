package io.codeguardian.ingestion.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs git's command in one bare repository: with an empty environment, no hook, helper, filter or driver, no protocol
 * but the one that a fetch names, and within limits of time and size.
 */
final class Git {
    private static final int MOST_ERRORS = 64 * 1024;
    private static final int FILE_BLOCK = 512;

    private static final List<String> HARDENING = List.of(
            "-c", "core.hooksPath=/dev/null",
            "-c", "core.fsmonitor=false",
            "-c", "core.attributesFile=/dev/null",
            "-c", "core.excludesFile=/dev/null",
            "-c", "core.askPass=",
            "-c", "core.sshCommand=false",
            "-c", "core.alternateRefsCommand=",
            "-c", "core.symlinks=false",
            "-c", "core.quotePath=true",
            "-c", "credential.helper=",
            "-c", "protocol.allow=never",
            "-c", "protocol.version=2",
            "-c", "submodule.recurse=false",
            "-c", "fetch.recurseSubmodules=false",
            "-c", "fetch.fsckObjects=true",
            "-c", "fetch.unpackLimit=1",
            "-c", "gc.auto=0",
            "-c", "maintenance.auto=false",
            "-c", "http.followRedirects=false",
            "-c", "http.lowSpeedLimit=1000",
            "-c", "http.lowSpeedTime=30",
            "-c", "diff.external=",
            "-c", "diff.renameLimit=1000",
            "-c", "diff.algorithm=myers",
            "-c", "color.ui=false");

    /**
     * Faults that old but honest histories carry, and those of submodule and attribute files, which we never act on;
     * see git's manual, fsck.msg-id. What could confuse a reader of trees stays an error.
     */
    private static final List<String> TOLERATED = List.of(
            "zeroPaddedFilemode",
            "badFilemode",
            "badTimezone",
            "badDate",
            "badEmail",
            "missingEmail",
            "badName",
            "missingNameBeforeEmail",
            "missingSpaceBeforeEmail",
            "missingSpaceBeforeDate",
            "multipleAuthors",
            "zeroPaddedDate",
            "nulInCommit",
            "extraHeaderEntry",
            "gitmodulesUrl",
            "gitmodulesName",
            "gitmodulesPath",
            "gitmodulesUpdate",
            "gitmodulesParse",
            "gitmodulesLarge",
            "gitmodulesBlob",
            "gitmodulesMissing",
            "gitmodulesSymlink");

    private final GitSettings settings;
    private final Path repository;
    private final @Nullable Remote remote;

    Git(GitSettings settings, Path repository, @Nullable Remote remote) {
        this.settings = settings;
        this.repository = repository;
        this.remote = remote;
    }

    /** Takes a command's output while it comes. */
    interface Reader<T> {
        T read(InputStream output) throws IOException;
    }

    /** @throws GitFailure when it fails, or its output is larger than {@code mostBytes} */
    byte[] run(List<String> command, String input, int mostBytes) {
        return read(command, Map.of(), input.getBytes(StandardCharsets.UTF_8), output -> {
            byte[] bytes = output.readNBytes(mostBytes);
            if (output.read() >= 0) {
                throw new GitFailure(GitFailure.Kind.LIMIT, "git " + name(command) + " said more than expected");
            }
            return bytes;
        });
    }

    String line(String... command) {
        return new String(run(List.of(command), "", 1 << 16), StandardCharsets.UTF_8).strip();
    }

    <T> T read(List<String> command, Map<String, String> variables, byte[] input, Reader<T> reader) {
        Process process = start(command, variables);
        AtomicBoolean late = new AtomicBoolean();
        Thread watch = Thread.startVirtualThread(() -> watch(process, late));
        Thread feeder = Thread.startVirtualThread(() -> feed(process.getOutputStream(), input));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Thread listener = Thread.startVirtualThread(() -> listen(process.getErrorStream(), errors));
        try (InputStream output = process.getInputStream()) {
            T result = reader.read(output);
            int exit = process.waitFor();
            listener.join();
            if (late.get()) {
                throw timeout(command);
            }
            // 1 without a word is git's way to say no, as of a merge base.
            if (exit != 0 && (exit != 1 || errors.size() > 0)) {
                throw GitFailure.of(name(command), exit, errors.toString(StandardCharsets.UTF_8));
            }
            return result;
        } catch (IOException e) {
            if (late.get()) {
                throw timeout(command);
            }
            throw new UncheckedIOException("git " + name(command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitFailure(GitFailure.Kind.UNREACHABLE, "git " + name(command) + " was interrupted");
        } finally {
            kill(process);
            watch.interrupt();
            feeder.interrupt();
        }
    }

    private Process start(List<String> command, Map<String, String> variables) {
        List<String> line = new ArrayList<>();
        // The shell sets the limit and becomes git; nothing of the command is read by it.
        line.addAll(List.of("/bin/sh", "-c", "ulimit -f \"$0\"; exec \"$@\""));
        line.add(String.valueOf(settings.maximumFetch().asLongValue() / FILE_BLOCK));
        line.add(settings.executable());
        line.addAll(HARDENING);
        for (String fault : TOLERATED) {
            line.add("-c");
            line.add("fetch.fsck." + fault + "=ignore");
        }
        line.add("--git-dir=" + repository);
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).directory(repository.toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        environment.putAll(variables);
        isolate(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException("git cannot be started; is it installed? " + e.getMessage(), e);
        }
    }

    private void isolate(Map<String, String> environment) {
        environment.put("HOME", "/dev/null");
        environment.put("LC_ALL", "C");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_ATTR_NOSYSTEM", "1");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("GIT_LITERAL_PATHSPECS", "1");
        environment.put("GIT_NO_REPLACE_OBJECTS", "1");
        if (remote == null) {
            return;
        }
        List<String[]> configuration = new ArrayList<>(remote.configuration());
        settings.caFile().ifPresent(f -> configuration.add(new String[] {"http.sslCAInfo", f.toString()}));
        environment.put("GIT_CONFIG_COUNT", String.valueOf(configuration.size()));
        for (int i = 0; i < configuration.size(); i++) {
            environment.put("GIT_CONFIG_KEY_" + i, configuration.get(i)[0]);
            environment.put("GIT_CONFIG_VALUE_" + i, configuration.get(i)[1]);
        }
    }

    private void watch(Process process, AtomicBoolean late) {
        try {
            if (!process.waitFor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                kill(process);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** With everything that it started: a fetch is three processes. */
    private static void kill(Process process) {
        if (process.isAlive()) {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private GitFailure timeout(List<String> command) {
        return new GitFailure(
                GitFailure.Kind.LIMIT, "git " + name(command) + " took longer than " + settings.timeout());
    }

    /** The command's own name behind settings of its own. */
    private static String name(List<String> command) {
        return command.getFirst().equals("-c") ? command.get(2) : command.getFirst();
    }

    private static void feed(OutputStream stream, byte[] input) {
        try (stream) {
            stream.write(input);
        } catch (IOException e) {
            return; // git ended first; its exit status tells why
        }
    }

    private static void listen(InputStream stream, ByteArrayOutputStream errors) {
        try (stream) {
            byte[] piece = new byte[8192];
            for (int n = stream.read(piece); n >= 0; n = stream.read(piece)) {
                errors.write(piece, 0, Math.min(n, MOST_ERRORS - errors.size()));
            }
        } catch (IOException e) {
            return; // killed; what was heard so far is enough
        }
    }

    /** Makes the repository, or a folder in which a later command may run. */
    static void initialize(GitSettings settings, Path repository, boolean sha256) throws IOException {
        Files.createDirectories(repository);
        Git git = new Git(settings, repository, null);
        git.run(
                List.of("init", "--quiet", "--bare", "--template=", "--object-format=" + (sha256 ? "sha256" : "sha1")),
                "",
                1 << 16);
    }
}
