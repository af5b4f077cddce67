package io.codeguardian.local.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer: status, headers and a body that is either held or streamed. */
public record Reply(int status, Map<String, String> headers, Content content) {

    /** A body. */
    public interface Content {
        /** In bytes; negative when it is only known once written. */
        long length();

        void writeTo(OutputStream out) throws IOException;
    }

    /** A body in memory. */
    public record Held(byte[] bytes) implements Content {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /** A body written as it comes into being. */
    @FunctionalInterface
    public interface Streamed extends Content {
        @Override
        default long length() {
            return -1;
        }
    }

    public static Reply json(int status, Object body) {
        return of(status, "application/json; charset=utf-8", Json.bytes(body));
    }

    public static Reply text(int status, String body) {
        return of(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new Held(new byte[0]));
    }

    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of("Content-Type", contentType), new Held(body));
    }

    /** The same answer with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, content);
    }
}
