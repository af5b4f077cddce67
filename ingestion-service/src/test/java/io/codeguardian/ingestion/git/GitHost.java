package io.codeguardian.ingestion.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Serves real repositories by git's own smart HTTP, and notes what was sent. */
public final class GitHost implements AutoCloseable {
    private final Path root;
    private final HttpServer server;
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final List<Integer> packs = new CopyOnWriteArrayList<>();
    private volatile int failWith;

    public GitHost(Path root) throws IOException {
        this.root = root;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public String url(String repository) {
        return "http://" + authority() + '/' + repository;
    }

    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Of every request. */
    public List<String> authorizations() {
        return authorizations;
    }

    /** Sizes of the answers to git-upload-pack. */
    public List<Integer> packs() {
        return packs;
    }

    /** Answers with this status from now on; 0 works again. */
    public void failWith(int status) {
        failWith = status;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            authorizations.add(authorization == null ? "" : authorization);
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (failWith != 0) {
                exchange.sendResponseHeaders(failWith, -1);
                return;
            }
            byte[] answer = backend(exchange, body);
            int split = indexOfBlankLine(answer);
            String headers = new String(answer, 0, split, StandardCharsets.ISO_8859_1);
            int status = 200;
            for (String header : headers.split("\r\n")) {
                String[] parts = header.split(": ", 2);
                if (parts[0].equals("Status")) {
                    status = Integer.parseInt(parts[1].substring(0, 3));
                } else {
                    exchange.getResponseHeaders().add(parts[0], parts[1]);
                }
            }
            int length = answer.length - split - 4;
            if (exchange.getRequestURI().getPath().endsWith("git-upload-pack")) {
                packs.add(length);
            }
            exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
            if (length > 0) {
                exchange.getResponseBody().write(answer, split + 4, length);
            }
        }
    }

    private byte[] backend(HttpExchange exchange, byte[] body) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        Map<String, String> environment = builder.environment();
        environment.put("GIT_PROJECT_ROOT", root.toString());
        environment.put("GIT_HTTP_EXPORT_ALL", "1");
        environment.put("REQUEST_METHOD", exchange.getRequestMethod());
        environment.put("PATH_INFO", exchange.getRequestURI().getPath());
        String query = exchange.getRequestURI().getQuery();
        environment.put("QUERY_STRING", query == null ? "" : query);
        environment.put("CONTENT_LENGTH", String.valueOf(body.length));
        exchange.getRequestHeaders().forEach((name, values) -> {
            String variable = name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            environment.put(variable.equals("CONTENT_TYPE") ? variable : "HTTP_" + variable, values.getFirst());
        });
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Thread feeder = Thread.startVirtualThread(() -> {
            try (OutputStream in = process.getOutputStream()) {
                in.write(body);
            } catch (IOException e) {
                return;
            }
        });
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (InputStream out = process.getInputStream()) {
            out.transferTo(answer);
        }
        feeder.interrupt();
        return answer.toByteArray();
    }

    private static int indexOfBlankLine(byte[] answer) {
        for (int i = 0; i + 3 < answer.length; i++) {
            if (answer[i] == '\r' && answer[i + 1] == '\n' && answer[i + 2] == '\r' && answer[i + 3] == '\n') {
                return i;
            }
        }
        throw new IllegalStateException("git http-backend gave no headers");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
