package com.acme.security;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

public class FieldCipher {
    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    public FieldCipher(SecretKey key) {
        this.key = key;
    }

    public byte[] seal(byte[] plain) throws GeneralSecurityException {
        String transformation = transformation("AES");
        Cipher cipher = Cipher.getInstance(transformation);
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] body = cipher.doFinal(plain);
        byte[] iv = cipher.getIV() == null ? new byte[0] : cipher.getIV();
        byte[] out = new byte[iv.length + body.length];
        System.arraycopy(iv, 0, out, 0, iv.length);
        System.arraycopy(body, 0, out, iv.length, body.length);
        return out;
    }

    private static String transformation(String algorithm) {
        return algorithm + "/GCM/NoPadding";
    }
}
