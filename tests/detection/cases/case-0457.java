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
        MessageDigest md = MessageDigest.getInstance("MD5");
        byte[] out = md.digest(password.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(out);
    }
}
