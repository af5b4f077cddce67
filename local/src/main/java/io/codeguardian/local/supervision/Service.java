package io.codeguardian.local.supervision;

import java.util.Locale;

/** The five services, in the order of the pipeline. */
public enum Service {
    GATEWAY(8080, 256),
    INGESTION(8081, 256),
    ANALYSIS(8082, 384),
    SYNTHESIS(8083, 256),
    OUTPUT(8084, 256);

    private final int defaultPort;
    private final int heapMegabytes;

    Service(int defaultPort, int heapMegabytes) {
        this.defaultPort = defaultPort;
        this.heapMegabytes = heapMegabytes;
    }

    int defaultPort() {
        return defaultPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** {@code gateway}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code gateway-service}. */
    public String module() {
        return label() + "-service";
    }
}
