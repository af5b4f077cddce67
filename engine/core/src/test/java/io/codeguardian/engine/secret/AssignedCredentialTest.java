package io.codeguardian.engine.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.diff.UnifiedDiff;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AssignedCredentialTest {
    private static final String VALUE = "kT7#mQ2v" + "Lx9!pR";
    private static final String TOKEN = "8f3kQz7Lw2" + "Xn5Vb9Rt1Yc4";

    @Test
    void literalsGivenToCredentialsAreFound() {
        for (String line : List.of(
                "String password = \"" + VALUE + "\";",
                "DB_PASSWORD = '" + VALUE + "'",
                "\"api_key\": \"" + TOKEN + "\",",
                "const clientSecret: string = `" + TOKEN + "`;",
                "config[\"auth_token\"] = \"" + TOKEN + "\"",
                "password := \"" + VALUE + "\"",
                "self.secret_key = b'" + TOKEN + "'",
                "x = Client(api_key=\"" + TOKEN + "\")")) {
            assertThat(found(line, SourceLanguage.JAVA)).as(line).hasSize(1);
        }
        assertThat(found("export API_TOKEN=" + TOKEN, SourceLanguage.BASH)).hasSize(1);
        assertThat(found("  db_password: " + VALUE.replace('#', '%'), SourceLanguage.YAML))
                .hasSize(1);
    }

    @Test
    void whatOnlyLooksLikeOneIsNot() {
        for (String line : List.of(
                "String password = System.getenv(\"DB_PASSWORD\");",
                "password = os.environ[\"DB_PASSWORD_PRODUCTION1\"]",
                "const token = process.env.API_TOKEN_FOR_SERVICE1;",
                "password: ${DB_PASSWORD_1}",
                "password = \"changeme\"",
                "password = \"your-password-1\"",
                "passwordField = \"user[password]1\"",
                "token_url = \"https://login.example.com/oauth2/v2.0/token\"",
                "String TOKEN_HEADER = \"X-Auth-Token-V2-Header\";",
                "secretName = \"prod/db-credentials-v2-eu1\"",
                "message = \"Enter the password 2 times, please\"",
                "password = \"********\"",
                "tokenType = \"Bearer20Characters99\"",
                "csrf_token = \"" + TOKEN + "\"",
                "public_key_token = \"" + TOKEN + "\"",
                "token = \"com.acme.security.TokenService\"",
                "apiKey = \"\"",
                "password = \"short\"",
                "description = \"" + TOKEN + "\"")) {
            assertThat(found(line, SourceLanguage.JAVA)).as(line).isEmpty();
            assertThat(found(line, SourceLanguage.YAML)).as(line).isEmpty();
        }
    }

    @Test
    void aFindingNamesThePlaceAndNothingOfTheValue() {
        String text = "class A {\n  String password = \"" + VALUE + "\";\n}\n";
        SourceFile file = SourceFile.whole("src/A.java", SourceLanguage.JAVA, text);
        Finding finding = SecretFindings.in(file, false).getFirst();
        assertThat(finding.location().startLine()).isEqualTo(2);
        assertThat(finding.location().startColumn()).isEqualTo(22);
        assertThat(finding.location().endColumn()).isEqualTo(22 + VALUE.length());
        assertThat(finding.cwe()).containsExactly("CWE-798");
        assertThat(finding.toString()).doesNotContain(VALUE).doesNotContain(VALUE.substring(0, 4));
        String other = text.replace(VALUE, "Zz8$" + VALUE);
        SourceFile changed = SourceFile.whole("src/A.java", SourceLanguage.JAVA, other);
        assertThat(SecretFindings.in(changed, false).getFirst().fingerprint()).isEqualTo(finding.fingerprint());
    }

    @Test
    void testsMayInventPasswordsButNotProvidersTokens() {
        SourceFile assigned = SourceFile.whole("test/a.py", SourceLanguage.PYTHON, "password = '" + VALUE + "'");
        SourceFile issued =
                SourceFile.whole("test/a.py", SourceLanguage.PYTHON, "t = 'gl" + "pat-" + "q7Zr9LtW2xKp5VnB8mJc'");
        assertThat(SecretFindings.in(assigned, true)).isEmpty();
        assertThat(SecretFindings.in(issued, true)).hasSize(1);
    }

    @Test
    void aTextMadeOfKeywordsIsReadInLinearTime() {
        String hostile = "AKIA password=\"a ghp_ https://a:".repeat(30_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> SecretMask.mask(hostile));
    }

    private static List<SecretMatch> found(String line, SourceLanguage language) {
        return SecretScan.of(line, language);
    }

    @Test
    void equalValuesHaveTheSameMarkAndAPasswordHasNoneThatCouldBeGuessedFrom() {
        assertThat(SecretMark.of(TOKEN + "Zq8Wm3")).matches("[0-9a-f]{6}").isEqualTo(SecretMark.of(TOKEN + "Zq8Wm3"));
        assertThat(SecretMark.of("hunter2", null)).isEmpty();
        assertThat(SecretMark.of("hunter2", "ours"))
                .matches("[0-9a-f]{6}")
                .isNotEqualTo(SecretMark.of("hunter2", "theirs"));
    }

    /** From the diff of git to the finding. */
    @Test
    void aRemovedSecretStaysLeaked() {
        String token = "gl" + "pat-" + "q7Zr9LtW2xKp5VnB8mJc";
        String diff =
                "diff --git a/a.py b/a.py\nindex 1..2 100644\n--- a/a.py\n+++ b/a.py\n@@ -1,3 +1,3 @@\n x = 1\n-t = '"
                        + token + "'\n+t = load()\n y = 2\n";
        var read = UnifiedDiff.parse(diff.getBytes(StandardCharsets.UTF_8), p -> SourceLanguage.PYTHON)
                .getFirst();
        String content = "x = 1\nt = load()\ny = 2\n";
        SourceFile file = new SourceFile(
                "a.py",
                SourceLanguage.PYTHON,
                SourceFile.Role.CHANGED,
                content,
                read.file(),
                List.of(),
                read.removed());
        Finding finding = SecretFindings.in(file, false).getFirst();
        assertThat(finding.ruleId()).isEqualTo("secret/gitlab-personal-token");
        assertThat(finding.location().startLine()).isEqualTo(2);
        assertThat(finding.onChange()).isTrue();
        assertThat(finding.toString()).doesNotContain(token);
        SourceFile moved = new SourceFile(
                "a.py",
                SourceLanguage.PYTHON,
                SourceFile.Role.CHANGED,
                content + "z = '" + token + "'\n",
                read.file(),
                List.of(),
                read.removed());
        assertThat(SecretFindings.in(moved, false)).hasSize(1);
    }
}
