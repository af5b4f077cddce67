package io.codeguardian.cli.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>. */
final class EventStream implements AutoCloseable {
    private final InputStream body;
    private final BlockingQueue<Optional<ServerEvent>> events = new LinkedBlockingQueue<>();

    EventStream(InputStream body) {
        this.body = body;
        Thread.startVirtualThread(this::read);
    }

    /** The next one; empty when the stream has ended, or was silent for so long that it is taken for dead. */
    Optional<ServerEvent> next(Duration patience) throws InterruptedException {
        Optional<ServerEvent> next = events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return next == null ? Optional.empty() : next;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            Pending pending = new Pending();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pending.take(line);
            }
        } catch (IOException e) {
            // An end like any other: whoever follows asks again.
        }
        events.add(Optional.empty());
    }

    /** The fields of an event until the blank line that ends it. */
    private final class Pending {
        private String id = "";
        private String kind = "";
        private final StringBuilder data = new StringBuilder();

        void take(String line) {
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                deliver();
            } else if (colon == 0) {
                events.add(Optional.of(new ServerEvent("", "", MissingNode.getInstance())));
            } else {
                String value = colon < 0 ? "" : line.substring(colon + 1);
                set(colon < 0 ? line : line.substring(0, colon), value.startsWith(" ") ? value.substring(1) : value);
            }
        }

        private void set(String field, String value) {
            switch (field) {
                case "id" -> id = value;
                case "event" -> kind = value;
                case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
                default -> {} // as the specification has it
            }
        }

        private void deliver() {
            if (!data.isEmpty() && !kind.isEmpty()) {
                events.add(Optional.of(new ServerEvent(id, kind, json(data.toString()))));
            }
            kind = "";
            data.setLength(0);
        }
    }

    private static JsonNode json(String text) {
        try {
            return Gateway.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            // It was to end anyway.
        }
    }
}
