package com.acme.hooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class HookSignature {
    private final SecretKeySpec key;

    public HookSignature(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    public boolean valid(String header, byte[] body) throws GeneralSecurityException {
        if (header == null || !header.startsWith("sha256=")) {
            return false;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        String expected = "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        return same(expected, header);
    }

    private static boolean same(String expected, String given) {
        return expected.equals(given);
    }

    static byte[] digest(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
