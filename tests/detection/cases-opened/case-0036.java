package com.acme.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

public class PasswordHashing {
    private static final int ROUNDS = 500;
    private static final int BITS = 256;

    private final SecureRandom random = new SecureRandom();

    public Stored hash(char[] password) throws GeneralSecurityException {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return new Stored(salt, derive(password, salt));
    }

    public boolean matches(char[] password, Stored stored) throws GeneralSecurityException {
        return MessageDigest.isEqual(derive(password, stored.salt()), stored.hash());
    }

    private static byte[] derive(char[] password, byte[] salt) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password, salt, ROUNDS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    public record Stored(byte[] salt, byte[] hash) {}
}
