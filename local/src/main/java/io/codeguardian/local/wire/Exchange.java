package io.codeguardian.local.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One request from its bytes to its answer, with the fault that it meets on the way. */
final class Exchange {
    private static final int LARGEST_BODY = 64 << 20;

    private final HttpExchange http;
    private final String path;
    private final @Nullable Fault fault;
    private final Instant began = Instant.now();

    Exchange(HttpExchange http, String path, @Nullable Fault fault) {
        this.http = http;
        this.path = path;
        this.fault = fault;
    }

    Call call() throws IOException {
        return new Call(
                http.getRequestMethod(),
                path,
                Call.parseQuery(http.getRequestURI().getRawQuery()),
                http.getRequestHeaders(),
                body(),
                fault,
                new CallNotes());
    }

    void run(Endpoint endpoint, Journal journal) throws IOException {
        Fault.@Nullable Kind kind = fault == null ? null : fault.kind();
        if (kind == Fault.Kind.RESET) {
            record(journal, null, 0);
            return;
        }
        Call call = call();
        Reply reply = answer(endpoint, call);
        record(journal, call, reply.status());
        if (kind == Fault.Kind.DROP_REPLY) {
            return;
        }
        send(reply);
    }

    private Reply answer(Endpoint endpoint, Call call) throws IOException {
        if (fault != null && fault.kind() == Fault.Kind.ERROR) {
            Reply error = endpoint.failure(fault.status());
            return fault.retryAfterSeconds() == null
                    ? error
                    : error.with("Retry-After", String.valueOf(fault.retryAfterSeconds()));
        }
        if (fault != null && fault.kind() == Fault.Kind.SLOW) {
            pause(fault.delayMillis());
        }
        try {
            return endpoint.answer(call);
        } catch (IOException | RuntimeException e) {
            call.notes().violation("the stand-in failed: " + e);
            return Reply.json(500, Json.object().put("message", "the stand-in failed: " + e));
        }
    }

    void send(Reply reply) throws IOException {
        reply.headers().forEach(http.getResponseHeaders()::set);
        boolean bodiless =
                reply.content().length() == 0 || http.getRequestMethod().equals("HEAD");
        if (bodiless) {
            http.sendResponseHeaders(reply.status(), -1);
            return;
        }
        Fault.@Nullable Kind kind = fault == null ? null : fault.kind();
        Reply.Content content =
                kind == Fault.Kind.CUT_OFF || kind == Fault.Kind.MALFORMED ? half(reply.content()) : reply.content();
        long promised = kind == Fault.Kind.CUT_OFF ? reply.content().length() : content.length();
        http.sendResponseHeaders(reply.status(), Math.max(0, promised));
        OutputStream out = http.getResponseBody();
        content.writeTo(out);
        out.flush();
        out.close();
    }

    private static Reply.Content half(Reply.Content content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        content.writeTo(whole);
        return new Reply.Held(Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
    }

    private byte[] body() throws IOException {
        boolean zipped = "gzip".equalsIgnoreCase(http.getRequestHeaders().getFirst("Content-Encoding"));
        try (var in = zipped ? new GZIPInputStream(http.getRequestBody()) : http.getRequestBody()) {
            return in.readNBytes(LARGEST_BODY);
        }
    }

    private void record(Journal journal, @Nullable Call call, int status) {
        CallNotes notes = call == null ? new CallNotes() : call.notes();
        JsonNode body = call == null ? null : journaled(call.body());
        long millis = Duration.between(began, Instant.now()).toMillis();
        journal.append(sequence -> new JournalEntry(
                sequence,
                began,
                millis,
                http.getRequestMethod(),
                path,
                http.getRequestURI().getRawQuery(),
                body,
                status,
                notes.actor(),
                fault == null ? null : fault.kind(),
                notes.isUnexpected(),
                notes.violations()));
    }

    private static @Nullable JsonNode journaled(byte[] body) {
        if (body.length == 0) {
            return null;
        }
        try {
            return Json.read(body);
        } catch (IOException _) {
            return textOf(body);
        }
    }

    private static @Nullable JsonNode textOf(byte[] body) {
        try {
            return TextNode.valueOf(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
