package io.codeguardian.engine.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.SourceLanguage;
import java.util.LinkedHashMap;
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
    private static final String HEX = "9f3b7c1e5a2d8046e7b19c3f5d0a824671be3c9f05d8a7e2c46b1f930e5d7a8c";

    private static final Map<String, String> TRUE = samples();

    private static Map<String, String> samples() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("aws-access-key-id", "key = \"" + "AK" + "IA" + "Q7ZR5LTW2XKP4VNB\"");
        all.put("aws-secret-access-key", "aws_secret_access_key = " + mixed(38) + "/+");
        all.put("github-personal-token", "gh" + "p_" + mixed(36));
        all.put("github-fine-grained-token", "github" + "_pat_" + mixed(22) + "_" + mixed(59));
        all.put("github-oauth-token", "gh" + "o_" + mixed(36));
        all.put("github-app-token", "gh" + "s_" + mixed(36));
        all.put("github-refresh-token", "gh" + "r_" + mixed(76));
        all.put("gitlab-personal-token", "gl" + "pat-" + mixed(20));
        all.put("gitlab-deploy-token", "gl" + "dt-" + mixed(20));
        all.put("gitlab-runner-token", "gl" + "rt-" + mixed(20));
        all.put("gitlab-trigger-token", "gl" + "ptt-" + hex(40));
        all.put("slack-bot-token", "xo" + "xb-748392651038-" + mixed(24));
        all.put("slack-user-token", "xo" + "xp-748392651038-" + mixed(24));
        all.put("slack-app-token", "xa" + "pp-1-A07BC4DE9FG-748392651038-" + hex(64));
        all.put("slack-webhook", "https://hooks.sl" + "ack.com/services/T07BC4DE9/B05XY7ZW2/" + mixed(24));
        all.put("stripe-secret-key", "sk" + "_live_" + mixed(24));
        all.put("stripe-test-key", "rk" + "_test_" + mixed(30));
        all.put("stripe-webhook-secret", "wh" + "sec_" + mixed(32));
        all.put("twilio-api-key", "twilio.init(\"S" + "K" + hex(32) + "\")");
        all.put("twilio-auth-token", "TWILIO_AUTH_TOKEN=" + hex(32));
        all.put("sendgrid-key", "S" + "G." + mixed(22) + "." + mixed(43));
        all.put("mailgun-key", "mailgun: ke" + "y-" + hex(32));
        all.put("mailchimp-key", hex(32) + "-u" + "s14");
        all.put("brevo-key", "xkey" + "sib-" + hex(64) + "-" + mixed(16));
        all.put("google-api-key", "AI" + "za" + mixed(35));
        all.put("google-oauth-secret", "GOC" + "SPX-" + mixed(28));
        all.put("google-access-token", "ya" + "29." + mixed(70));
        all.put("azure-storage-key", "Account" + "Key=" + mixed(86) + "==");
        all.put("azure-shared-access-key", "SharedAccess" + "Key=" + mixed(43) + "=");
        all.put("azure-client-secret", "'" + mixed(3) + "8" + "Q~" + mixed(32) + "'");
        all.put("azure-devops-token", mixed(76) + "AZ" + "DO" + "7hK2");
        all.put("npm-token", "//registry.npmjs.org/:_authToken=np" + "m_" + mixed(36));
        all.put("pypi-token", "py" + "pi-AgEIcHlwaS5vcmc" + mixed(100));
        all.put("rubygems-token", "ruby" + "gems_" + hex(48));
        all.put("docker-hub-token", "dckr" + "_pat_" + mixed(27));
        all.put("openai-key", "sk" + "-proj-" + mixed(40) + "T3Blbk" + "FJ" + mixed(40));
        all.put("anthropic-key", "sk" + "-ant-api03-" + mixed(95));
        all.put("hugging-face-token", "h" + "f_" + mixed(34));
        all.put("groq-key", "gs" + "k_" + mixed(52));
        all.put("replicate-token", "r" + "8_" + mixed(37));
        all.put("langsmith-key", "ls" + "v2_pt_" + hex(32) + "_" + hex(10));
        all.put("digitalocean-token", "do" + "p_v1_" + hex(64));
        all.put("shopify-token", "shp" + "at_" + hex(32));
        all.put("square-token", "sq" + "0atp-" + mixed(22));
        all.put("databricks-token", "da" + "pi" + hex(32));
        all.put("new-relic-key", "NR" + "AK-Q7ZR9LTW2XKP5VNB8MJC4HDG6SF");
        all.put("grafana-token", "gl" + "sa_" + mixed(32) + "_" + hex(8));
        all.put("sentry-token", "sntry" + "u_" + hex(64));
        all.put("vault-token", "hv" + "s." + mixed(90));
        all.put("terraform-cloud-token", mixed(14) + ".atlas" + "v1." + mixed(64));
        all.put("atlassian-token", "ATA" + "TT3" + MIXED + mixed(60));
        all.put("discord-webhook", "https://discord" + ".com/api/webhooks/918273645546372819/" + mixed(68));
        all.put("telegram-bot-token", "7482910" + "365:A" + "A" + mixed(33));
        all.put("linear-key", "lin" + "_api_" + mixed(40));
        all.put("notion-token", "nt" + "n_48291736450" + mixed(35));
        all.put("figma-token", "fi" + "gd_" + mixed(40));
        all.put("postman-key", "PM" + "AK-" + hex(24) + "-" + HEX.substring(20, 54));
        all.put("pulumi-token", "pu" + "l-" + hex(40));
        all.put("supabase-token", "sb" + "p_" + hex(40));
        all.put("age-secret-key", "AGE-SECRET" + "-KEY-1" + mixed(58).toUpperCase(java.util.Locale.ROOT));
        all.put(
                "private-key",
                "-----BEGIN RSA PRIV" + "ATE KEY-----\n" + mixed(64) + "\n" + mixed(30) + "\n-----END RSA");
        all.put("json-web-token", "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiI3NDgyOTEifQ." + mixed(43));
        all.put("database-url", "postgres" + "://shop:" + "tR9x_wq7Lm@db.prod.internal:5432/shop");
        all.put("url-password", "https" + "://deploy:" + "tR9x_wq7Lm@artifacts.internal/repo");
        return all;
    }

    @TestFactory
    Stream<DynamicTest> everyKindIsFoundAndHidden() {
        assertThat(SecretKinds.ALL).hasSizeGreaterThanOrEqualTo(40);
        assertThat(TRUE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        SecretKinds.ALL.stream().map(SecretKind::id).toList());
        return SecretKinds.ALL.stream()
                .map(kind -> DynamicTest.dynamicTest(kind.id(), () -> {
                    String text = "before\n" + TRUE.getOrDefault(kind.id(), "") + " \nafter";
                    List<SecretMatch> found = SecretScan.of(text, SourceLanguage.TEXT);
                    assertThat(found).extracting(m -> m.rule().id()).contains("secret/" + kind.id());
                    String masked = SecretMask.mask(text);
                    for (SecretMatch match : found) {
                        assertThat(masked).doesNotContain(text.substring(match.start(), match.end()));
                    }
                    assertThat(masked.lines().count()).isEqualTo(text.lines().count());
                    assertThat(masked).startsWith("before\n").endsWith("\nafter");
                }));
    }

    /** Each kind stands for itself: without it its sample is not found as that kind. */
    @TestFactory
    Stream<DynamicTest> noKindIsSuperfluous() {
        return SecretKinds.ALL.stream()
                .map(kind -> DynamicTest.dynamicTest(kind.id(), () -> {
                    List<SecretKind> others = SecretKinds.ALL.stream()
                            .filter(k -> !k.equals(kind))
                            .toList();
                    assertThat(new ProviderScan(others).scan(TRUE.getOrDefault(kind.id(), "")))
                            .isEmpty();
                }));
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

    private static String hex(int length) {
        return HEX.substring(0, length);
    }
}
