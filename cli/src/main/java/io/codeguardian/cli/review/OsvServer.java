package io.codeguardian.cli.review;

import io.codeguardian.engine.dependency.AdvisoryIndex;
import io.codeguardian.engine.dependency.AdvisorySource;
import io.codeguardian.engine.dependency.OsvApi;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A server that speaks OSV's API; answers beyond 32 MiB are refused. */
public final class OsvServer implements OsvApi.Transport {
    /** Its address, as {@code https://api.osv.dev}. */
    static final String ADDRESS = "CODEGUARDIAN_OSV_URL";

    private static final int LARGEST = 32 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;

    public OsvServer(URI base) {
        this.base = base;
    }

    /** The server that the environment names, else what was imported. */
    static AdvisorySource orIndex(Map<String, String> environment) {
        String address = environment.getOrDefault(ADDRESS, "");
        return address.isBlank()
                ? AdvisoryIndex.open(AdvisoryIndex.place())
                : new OsvApi(new OsvServer(URI.create(address)));
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
