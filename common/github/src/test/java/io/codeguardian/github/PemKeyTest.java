package io.codeguardian.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemKeyTest {
    @ParameterizedTest
    @ValueSource(ints = {1024, 2048, 4096})
    void readsWhatGitHubGivesAndWhatToolsMakeOfIt(int bits) throws NoSuchAlgorithmException {
        PrivateKey key = key(bits);
        byte[] pkcs8 = key.getEncoded();

        assertThat(PemKey.read(pem("PRIVATE KEY", pkcs8))).isEqualTo(key);
        assertThat(PemKey.read(pem("RSA PRIVATE KEY", pkcs1(pkcs8)))).isEqualTo(key);
        assertThat(PemKey.read(pem("RSA PRIVATE KEY", pkcs1(pkcs8)).replace("\n", "\\n")))
                .isEqualTo(key);
        assertThat(PemKey.read(pem("PRIVATE KEY", pkcs8).replace("\n", "\r\n"))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no key",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----",
                "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> PemKey.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    static PrivateKey key(int bits) throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair().getPrivate();
    }

    static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END " + label + "-----\n";
    }

    /** The octet string at the end of PKCS#8. */
    private static byte[] pkcs1(byte[] pkcs8) {
        for (int at = 20; at < 40; at++) {
            if (pkcs8[at] == 0x04 && pkcs8[at + 1] == (byte) 0x82) {
                return Arrays.copyOfRange(pkcs8, at + 4, pkcs8.length);
            }
        }
        throw new IllegalStateException("no octet string");
    }
}
