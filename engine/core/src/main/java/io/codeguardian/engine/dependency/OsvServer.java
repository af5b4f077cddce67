package io.codeguardian.engine.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A server that speaks OSV's API; answers beyond 32 MiB are refused. */
public final class OsvServer implements OsvApi.Transport {
    private static final int LARGEST = 32 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;

    OsvServer(URI base) {
        this.base = base;
    }

    /** The server at this address, as {@code https://api.osv.dev}; without one what was imported. */
    public static AdvisorySource orIndex(Optional<URI> address) {
        return address.<AdvisorySource>map(a -> new OsvApi(new OsvServer(a)))
                .orElseGet(() -> AdvisoryIndex.open(AdvisoryIndex.place()));
    }

    @Override
    public String post(String path, String json) throws IOException {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .timeout(PATIENCE)
                .build());
    }

    @Override
    public String get(String path) throws IOException {
        return send(HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build());
    }

    private String send(HttpRequest request) throws IOException {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (answer.statusCode() != 200 || bytes.length > LARGEST) {
                    throw new IOException("answer " + answer.statusCode() + " of " + bytes.length + " bytes");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
