package io.codeguardian.benchmarks.webhook;

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

    /** @param bodySize bytes of JSON, padded in the pull request's text */
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

    private static byte[] body(int size) {
        String start = """
                {"action":"synchronize","number":7,"pull_request":{"number":7,"state":"open","draft":false,\
                "title":"Benchmark","head":{"sha":"ec26c3e57ca3a959ca5aad62de7213c562f8c821","ref":"change"},\
                "base":{"sha":"f95f852bd8fca8fcc58a9a2d6c842781e32a215e","ref":"main"},\
                "user":{"login":"octocat","type":"User"},"body":\"""";
        String end = """
                "},"repository":{"id":186853002,"name":"hello","full_name":"octo/hello","private":false,\
                "owner":{"login":"octo"}},"installation":{"id":2311213},"sender":{"login":"octocat","type":"User"}}""";
        return (start + "lorem ipsum ".repeat(size).substring(0, size - start.length() - end.length()) + end)
                .getBytes(StandardCharsets.UTF_8);
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
