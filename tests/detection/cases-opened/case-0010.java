package com.acme.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;

public class SealedArchive {
    private static final Map<String, String> SUITES = Map.of(
            "invoice", "DESede/CBC/PKCS5Padding",
            "contract", "AES/GCM/NoPadding");

    private final KeyStore keys;
    private final char[] pin;

    public SealedArchive(KeyStore keys, char[] pin) {
        this.keys = keys;
        this.pin = pin.clone();
    }

    public OutputStream open(OutputStream out, String alias) throws GeneralSecurityException, IOException {
        Key key = keys.getKey(alias, pin);
        Cipher cipher = Cipher.getInstance(suite());
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] iv = cipher.getIV();
        out.write(iv.length);
        out.write(iv);
        return new CipherOutputStream(out, cipher);
    }

    private static String suite() {
        return SUITES.get("contract");
    }
}
