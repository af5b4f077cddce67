package io.codeguardian.local.wire;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on the loopback interface, one virtual thread a request, that keeps a journal and plays faults. */
public final class StandInServer implements AutoCloseable {
    private static final int BACKLOG = 512;

    static {
        // Without it Nagle's algorithm delays every small answer by 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private StandInServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Takes a port; nothing is answered yet.
     *
     * @param port 0 for a free one
     */
    public static StandInServer bind(int port) {
        try {
            return new StandInServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port, e);
        }
    }

    /** @param basePaths what is dropped from the front of a path, as {@code /api/v3} */
    public void serve(List<String> basePaths, Endpoint endpoint, Journal journal, Faults faults, Control control) {
        server.setExecutor(threads);
        server.createContext("/", http -> {
            try (http) {
                String path = withoutBase(basePaths, http.getRequestURI().getRawPath());
                if (path.startsWith(Control.PREFIX)) {
                    Exchange exchange = new Exchange(http, path, null);
                    exchange.send(control.answer(exchange.call()));
                } else {
                    new Exchange(http, path, faults.take(http.getRequestMethod(), path)).run(endpoint, journal);
                }
            }
        });
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The root, without a slash at the end. */
    public URI url() {
        return URI.create("http://localhost:" + port());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static String withoutBase(List<String> basePaths, String path) {
        for (String base : basePaths) {
            if (path.startsWith(base + "/")) {
                return path.substring(base.length());
            }
        }
        return path;
    }
}
