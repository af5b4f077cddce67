package io.codeguardian.benchmarks.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** GitHub's own webhook middleware for node, with a handler that does nothing. */
final class NodePeer implements AutoCloseable {
    private final Process process;
    private final int port;

    private NodePeer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param folder {@code tests/benchmarks/peer} */
    static NodePeer start(Path folder, String secret) throws IOException, InterruptedException {
        if (!Files.exists(folder.resolve("node_modules"))) {
            run(folder, "npm", "ci", "--no-audit", "--no-fund", "--silent");
        }
        ProcessBuilder builder = new ProcessBuilder("node", "server.js")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("WEBHOOK_SECRET", secret);
        builder.environment().put("NODE_ENV", "production");
        Process process = builder.start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (line == null || !line.startsWith("listening ")) {
            process.destroy();
            throw new IOException("the peer did not start: " + line);
        }
        return new NodePeer(process, Integer.parseInt(line.substring("listening ".length())));
    }

    int port() {
        return port;
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        try {
            int status = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException(String.join(" ", command) + " failed with " + status);
            }
        } catch (IOException e) {
            throw new IOException("node and npm are needed for the peer (Debian packages 'nodejs' and 'npm')", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
