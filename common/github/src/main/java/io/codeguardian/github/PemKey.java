package io.codeguardian.github;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Reads an RSA private key from PEM, as GitHub gives it (PKCS#1, RFC 8017) or as PKCS#8 (RFC 5958). */
final class PemKey {
    private static final String PKCS1 = "RSA PRIVATE KEY";
    private static final String PKCS8 = "PRIVATE KEY";

    /** Version 0 and the algorithm rsaEncryption with no parameters, DER. */
    private static final byte[] PKCS8_HEAD = {
        2, 1, 0, 0x30, 13, 6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 13, 1, 1, 1, 5, 0
    };

    private PemKey() {}

    /** @throws IllegalArgumentException saying what is wrong, never showing the key */
    static PrivateKey read(String text) {
        String pem = text.strip().replace("\\n", "\n");
        try {
            byte[] der = switch (label(pem)) {
                case PKCS8 -> body(pem, PKCS8);
                case PKCS1 -> asPkcs8(body(pem, PKCS1));
                default ->
                    throw new IllegalArgumentException("it is not an unencrypted RSA key in PEM"
                            + " (-----BEGIN RSA PRIVATE KEY----- or -----BEGIN PRIVATE KEY-----)");
            };
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is damaged or no RSA key");
        }
    }

    private static String label(String pem) {
        String begin = "-----BEGIN ";
        int end = pem.indexOf("-----", begin.length());
        return pem.startsWith(begin) && end > 0 ? pem.substring(begin.length(), end) : "";
    }

    private static byte[] body(String pem, String label) {
        int start = pem.indexOf('\n');
        int end = pem.indexOf("-----END " + label + "-----");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("its last line is missing");
        }
        try {
            return Base64.getMimeDecoder().decode(pem.substring(start, end));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("its body is not base64");
        }
    }

    private static byte[] asPkcs8(byte[] pkcs1) {
        byte[] octets = tagged(0x04, pkcs1);
        byte[] content = new byte[PKCS8_HEAD.length + octets.length];
        System.arraycopy(PKCS8_HEAD, 0, content, 0, PKCS8_HEAD.length);
        System.arraycopy(octets, 0, content, PKCS8_HEAD.length, octets.length);
        return tagged(0x30, content);
    }

    private static byte[] tagged(int tag, byte[] content) {
        ByteArrayOutputStream der = new ByteArrayOutputStream();
        der.write(tag);
        int length = content.length;
        if (length < 0x80) {
            der.write(length);
        } else {
            int bytes = length > 0xffff ? 3 : length > 0xff ? 2 : 1;
            der.write(0x80 | bytes);
            for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
                der.write(length >> shift);
            }
        }
        der.writeBytes(content);
        return der.toByteArray();
    }
}
