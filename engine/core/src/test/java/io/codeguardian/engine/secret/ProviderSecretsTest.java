package io.codeguardian.engine.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tokens are put together from pieces, so that none stands in this repository. */
class ProviderSecretsTest {
    private static final String MIXED = "q7Zr9LtW2xKp5VnB8mJc4HdG6sFa1YeU3oTi0RlXwCvNzPkQbSgDhEjM7uAyOf"
            + "K2pV9rXw4LzC8nBt6GmQ1jHs5DfY3kJ7uRaEoTiWvPxSgZbNc0MlUyDq8hAe4FrKpVtXw2Lz9CnB6mQjH5sGf1Y";
    private static final int VARIANTS = 3;
    private static final Map<String, ProviderSample> SAMPLES = ProviderSample.readAll();

    @Test
    void thereAreSamplesOfEveryKind() {
        assertThat(SecretKinds.ALL).hasSizeGreaterThanOrEqualTo(240);
        assertThat(SAMPLES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        SecretKinds.ALL.stream().map(SecretKind::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyKindIsFoundAndHidden() {
        return each(sample -> {
            for (int variant = 0; variant < VARIANTS; variant++) {
                String text = "before\n" + sample.filled(variant) + " \nafter";
                List<SecretMatch> found = SecretScan.of(text, SourceLanguage.TEXT);
                assertThat(found).as(text).extracting(m -> m.rule().id()).contains("secret/" + sample.id());
                String masked = SecretMask.mask(text);
                for (SecretMatch match : found) {
                    assertThat(masked).doesNotContain(text.substring(match.start(), match.end()));
                }
                assertThat(masked.lines().count()).isEqualTo(text.lines().count());
                assertThat(masked).startsWith("before\n").endsWith("\nafter");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatOnlyLooksLikeAKindIsNone() {
        return each(sample -> {
            for (String near : List.of(sample.masked(), sample.templated(), sample.cut())) {
                assertThat(SecretScan.of(near, SourceLanguage.TEXT))
                        .as(near)
                        .extracting(m -> m.rule().id())
                        .doesNotContain("secret/" + sample.id());
            }
        });
    }

    /** Each kind stands for itself: without it its samples are not found, but for two that say more of what others find. */
    @TestFactory
    Stream<DynamicTest> noKindIsSuperfluous() {
        return each(sample -> {
            ProviderScan others = new ProviderScan(SecretKinds.ALL.stream()
                    .filter(k -> !k.id().equals(sample.id()))
                    .toList());
            boolean refines = List.of("npm-token", "google-service-account-key").contains(sample.id());
            assertThat(List.of(0, 1, 2))
                    .anyMatch(v -> refines || others.scan(sample.filled(v)).isEmpty());
        });
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<ProviderSample> check) {
        return SAMPLES.values().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.id(), () -> check.accept(sample)));
    }

    @Test
    void examplesAndPlaceholdersAreNoSecrets() {
        for (String harmless : List.of(
                "AK" + "IAIOSFODNN7EXAMPLE",
                "gh" + "p_" + "x".repeat(36),
                "gh" + "p_1234567890abcdefghijklmnopqrstuvwxyz",
                "gh" + "p_short",
                "sk" + "_live_" + "0".repeat(24),
                "postgres" + "://postgres:postgres@localhost:5432/app",
                "postgres" + "://user:${DB_PASSWORD}@db.prod.internal/app",
                "postgres" + "://user:tR9x_wq7Lm@localhost/app",
                "https" + "://user:password@example.com/",
                "https://github.com:443/a@b",
                "-----BEGIN RSA PRIV" + "ATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN PUBLIC KEY-----\n" + mixed(64) + "\n-----END PUBLIC KEY-----",
                "eyJ" + "hbGciOiJub25l",
                "dapi-documentation",
                "see hooks.slack.com/services for details")) {
            assertThat(SecretScan.of(harmless, SourceLanguage.TEXT))
                    .as(harmless)
                    .isEmpty();
        }
    }

    /** From GitHub's description of the format: CRC-32 of the random part in base 62, six digits. */
    @Test
    void aWrongChecksumMakesATokenLessSure() {
        String random = mixed(30);
        assertThat(StructureCheck.hasChecksum(random + checksum(random))).isTrue();
        assertThat(StructureCheck.hasChecksum(random + "AAAAAA")).isFalse();
    }

    private static String checksum(String random) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(random.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        String sum = "";
        for (long left = crc.getValue(); sum.length() < 6; left /= 62) {
            sum = digits.charAt((int) (left % 62)) + sum;
        }
        return sum;
    }

    private static String mixed(int length) {
        return MIXED.substring(0, length);
    }
}
