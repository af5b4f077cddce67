package com.acme.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

public class PasswordStore {
    private static final int MIN_LENGTH = 12;
    private final CredentialDao dao;

    public PasswordStore(CredentialDao dao) {
        this.dao = dao;
    }

    public void change(long user, String password) throws NoSuchAlgorithmException {
        if (password.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("too short");
        }
        dao.store(user, digest(password));
    }

    private static String digest(String password) throws NoSuchAlgorithmException {
        byte[] salt = new byte[16];
        new java.security.SecureRandom().nextBytes(salt);
        try {
            var spec = new javax.crypto.spec.PBEKeySpec(password.toCharArray(), salt, 600_000, 256);
            byte[] out = javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(out);
        } catch (java.security.spec.InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }
}
