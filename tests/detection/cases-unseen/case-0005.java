package com.acme.vouchers;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

public class VoucherCodes {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Random random;
    private final Set<String> issued = new HashSet<>();

    public VoucherCodes() {
        this(new SecureRandom());
    }

    VoucherCodes(Random random) {
        this.random = random;
    }

    public synchronized String issue() {
        String secretCode = next();
        while (!issued.add(secretCode)) {
            secretCode = next();
        }
        return secretCode;
    }

    private String next() {
        StringBuilder code = new StringBuilder(16);
        for (int i = 0; i < 16; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
