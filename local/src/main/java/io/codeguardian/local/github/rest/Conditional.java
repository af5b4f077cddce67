package io.codeguardian.local.github.rest;

import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Reply;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entity tags, and 304 for whoever has the answer already. */
final class Conditional {
    private Conditional() {}

    static Reply answer(Call call, Reply reply) {
        if (!call.method().equals("GET") || reply.status() != 200 || !(reply.content() instanceof Reply.Held held)) {
            return reply;
        }
        String tag = "W/\"" + digest(held.bytes()) + "\"";
        if (tag.equals(call.header("If-None-Match"))) {
            Map<String, String> headers = new LinkedHashMap<>(reply.headers());
            headers.remove("Content-Type");
            return new Reply(304, headers, new Reply.Held(new byte[0])).with("ETag", tag);
        }
        return reply.with("ETag", tag).with("Cache-Control", "private, max-age=60, s-maxage=60");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
