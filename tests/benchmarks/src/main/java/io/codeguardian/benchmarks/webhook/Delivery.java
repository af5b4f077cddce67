package io.codeguardian.benchmarks.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.description.WebhookExamples;
import io.codeguardian.local.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A signed pull_request delivery as bytes on the wire; only the delivery id differs between copies. */
final class Delivery {
    private static final String ID = "00000000-0000-4000-8000-000000000000";

    private final byte[] bytes;
    private final int idOffset;

    private Delivery(byte[] bytes, int idOffset) {
        this.bytes = bytes;
        this.idOffset = idOffset;
    }

    /** @param bodySize bytes of JSON, at least 24,000; the official example is padded in the pull request's text */
    static Delivery of(String secret, int port, int bodySize) {
        byte[] body = body(bodySize);
        String head = "POST /v1/webhooks/github HTTP/1.1\r\n"
                + "Host: localhost:" + port + "\r\n"
                + "User-Agent: GitHub-Hookshot/1234567\r\n"
                + "Accept: */*\r\n"
                + "Content-Type: application/json\r\n"
                + "X-GitHub-Delivery: " + ID + "\r\n"
                + "X-GitHub-Event: pull_request\r\n"
                + "X-Hub-Signature-256: sha256=" + hmac(secret, body) + "\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return new Delivery(all, head.indexOf(ID));
    }

    /** A copy of one's own, to be stamped before each sending. */
    byte[] copy() {
        return bytes.clone();
    }

    void stamp(byte[] copy) {
        byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(id, 0, copy, idOffset, id.length);
    }

    /** GitHub's official example of a push to a pull request, as compact as GitHub sends it. */
    private static byte[] body(int size) {
        ObjectNode event = new WebhookExamples().of("pull-request-synchronize");
        ObjectNode pull = (ObjectNode) event.path("pull_request");
        pull.put("body", "");
        int missing = size - Json.bytes(event).length;
        pull.put("body", "This is a pretty simple change. ".repeat(missing).substring(0, missing));
        return Json.bytes(event);
    }

    private static String hmac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
