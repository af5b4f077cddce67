package com.acme.tls;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

public class DeviceKeys {
    private static final int BITS_LEGACY = 1024;
    private static final int BITS = 3072;

    private final DeviceRegistry registry;

    public DeviceKeys(DeviceRegistry registry) {
        this.registry = registry;
    }

    public KeyPair enrol(String serial) throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        registry.register(serial, pair.getPublic());
        return pair;
    }
}
