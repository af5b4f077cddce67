package io.codeguardian.engine.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program that sees the system's programs, its own folder and its input, all read-only: no network, no
 * environment, no privilege, nobody's identity, limited in time, memory, files and output.
 *
 * @param bubblewrap the program {@code bwrap}; without it there is no sandbox, and nothing runs
 * @param prlimit the program that sets limits
 */
record Sandbox(Path bubblewrap, Path prlimit, int memoryMegabytes) {
    static final String INPUT = "/in";
    private static final int OUTPUT_LIMIT = 32 << 20;
    private static final long TEMPORARY_BYTES = 64L << 20;
    private static final int OPEN_FILES = 512;

    /** @param output what came before the limit */
    record Ran(int exitCode, String output, String errors, boolean timedOut, boolean cut) {}

    /** @param mounts host path to path inside */
    Ran run(List<String> program, Map<Path, String> mounts, Duration limit) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(commandLine(program, mounts, limit));
        builder.environment().clear();
        builder.directory(Path.of("/").toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        Process process = builder.start();
        CompletableFuture<Captured> output = capture(process, process.getInputStream());
        CompletableFuture<Captured> errors = capture(process, process.getErrorStream());
        boolean ended = false;
        try {
            ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!ended) {
                // Its first process ends with it, and with that everything in its process namespace.
                process.destroyForcibly();
            }
        }
        int code = process.waitFor();
        Captured out = output.join();
        Captured err = errors.join();
        return new Ran(code, out.text(), err.text(), !ended, out.cut() || err.cut());
    }

    private List<String> commandLine(List<String> program, Map<Path, String> mounts, Duration limit) {
        List<String> line = new ArrayList<>(List.of(
                prlimit.toString(),
                "--data=" + ((long) memoryMegabytes << 20),
                "--cpu=" + (limit.toSeconds() + 1),
                "--nofile=" + OPEN_FILES,
                "--fsize=" + TEMPORARY_BYTES,
                "--core=0",
                bubblewrap.toString(),
                "--unshare-all",
                "--unshare-user",
                "--disable-userns",
                "--uid",
                "65534",
                "--gid",
                "65534",
                "--cap-drop",
                "ALL",
                "--new-session",
                "--die-with-parent",
                "--clearenv"));
        for (String system : List.of("/usr", "/bin", "/lib", "/lib64")) {
            line.addAll(List.of("--ro-bind-try", system, system));
        }
        line.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        line.addAll(List.of("--size", Long.toString(TEMPORARY_BYTES), "--tmpfs", "/tmp"));
        mounts.forEach((host, inside) -> line.addAll(List.of("--ro-bind", host.toString(), inside)));
        line.addAll(List.of("--chdir", INPUT, "--"));
        line.addAll(program);
        return line;
    }

    private record Captured(String text, boolean cut) {}

    private static CompletableFuture<Captured> capture(Process process, InputStream stream) {
        CompletableFuture<Captured> result = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (stream) {
                byte[] read = stream.readNBytes(OUTPUT_LIMIT + 1);
                boolean cut = read.length > OUTPUT_LIMIT;
                if (cut) {
                    process.destroyForcibly();
                }
                result.complete(new Captured(new String(read, StandardCharsets.UTF_8), cut));
            } catch (IOException e) {
                result.complete(new Captured("", true));
            }
        });
        return result;
    }
}
