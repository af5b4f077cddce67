package io.codeguardian.local.github;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The key pair of the App: GitHub keeps the public half and hands out the private one once. */
record AppKeys(PublicKey publicKey, @Nullable String privatePem) {
    private static final int BITS = 2048;
    private static final int LINE = 64;

    /** @param publicPem null makes a pair */
    static AppKeys of(@Nullable String publicPem) {
        try {
            return publicPem == null ? generated() : new AppKeys(read(publicPem), null);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an RSA public key in PEM", e);
        }
    }

    private static AppKeys generated() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        String encoded = Base64.getMimeEncoder(LINE, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        String pem = "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n";
        return new AppKeys(pair.getPublic(), pem);
    }

    private static PublicKey read(String pem) throws GeneralSecurityException {
        String encoded = pem.replace("-----BEGIN PUBLIC KEY-----", "").replace("-----END PUBLIC KEY-----", "");
        byte[] der = Base64.getMimeDecoder().decode(encoded);
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }

    @Override
    public String toString() {
        return "AppKeys";
    }
}
