package io.codeguardian.e2e.observation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Debian's {@code prometheus}, scraping the running services each second. */
public final class RealPrometheus implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private RealPrometheus(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param servicePorts by service name
     * @param alerts the shipped rules
     */
    public static RealPrometheus start(Path folder, int port, Map<String, Integer> servicePorts, Path alerts)
            throws IOException {
        StringBuilder configuration = new StringBuilder("""
                global: {scrape_interval: 1s, evaluation_interval: 1s}
                rule_files: ['%s']
                scrape_configs:
                  - job_name: codeguardian
                    metrics_path: /q/metrics
                    static_configs:
                """.formatted(alerts));
        servicePorts.forEach((service, servicePort) -> configuration.append(
                "      - {targets: ['localhost:%d'], labels: {service: %s}}%n".formatted(servicePort, service)));
        Path file = Files.writeString(folder.resolve("prometheus.yml"), configuration);
        try {
            Process process = new ProcessBuilder(
                            "prometheus",
                            "--config.file=" + file,
                            "--storage.tsdb.path=" + folder.resolve("tsdb"),
                            "--web.listen-address=127.0.0.1:" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("prometheus.log").toFile())
                    .start();
            return new RealPrometheus(process, port);
        } catch (IOException e) {
            throw new IOException("prometheus is needed (Debian package 'prometheus'); see docs/requirements.md", e);
        }
    }

    /** @return the result's series; empty when there is none */
    public JsonNode query(String expression) throws IOException, InterruptedException {
        return get("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8))
                .path("data")
                .path("result");
    }

    /** The groups of alert rules as Prometheus understood them. */
    public JsonNode rules() throws IOException, InterruptedException {
        return get("/api/v1/rules").path("data").path("groups");
    }

    /** Waits until every target was scraped a few times. */
    public void awaitScrapes(int targets, Duration patience) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            try {
                JsonNode counted = query("count(count_over_time(up{job=\"codeguardian\"}[1m]) > 4)");
                if (counted.path(0).path("value").path(1).asInt() == targets) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IllegalStateException("prometheus did not scrape " + targets + " targets within " + patience);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalArgumentException(path + " → " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
