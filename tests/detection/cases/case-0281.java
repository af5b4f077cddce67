package com.acme.accounts;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;

public class ResetTokens {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private final ResetTokenDao dao;

    public ResetTokens(ResetTokenDao dao) {
        this.dao = dao;
    }

    public String issue(long userId) {
        Random random = new SecureRandom();
        StringBuilder token = new StringBuilder(24);
        for (int i = 0; i < 24; i++) {
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        dao.save(userId, token.toString(), Instant.now().plusSeconds(900));
        return token.toString();
    }
}
