package io.codeguardian.engine.secret;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a name promises of its value. */
enum CredentialName {
    /** Chosen by a person: short, anything goes. */
    PASSWORD,
    /** Made by a machine: long and random. */
    KEY,
    /** Signs or encrypts: any fixed value is a hole. */
    SIGNING;

    private static final Pattern PASSWORDS = Pattern.compile(
            "(?:pass(?:word|wd|phrase|code)|pwd|kennwort|passwort|contrasena|motdepasse)$|(?:^|[^a-z])pass$|(?:db|user|ftp|smtp|mail|root|admin|ssh|sql|login|http|proxy|redis|mysql)pass$");
    private static final Pattern SIGNINGS = Pattern.compile(
            "(?:secretkey|secretkeybase|jwtsecret|jwtkey|tokensecret|signingkey|signingsecret|signaturekey|encryptionkey|encryptkey|cookiesecret|sessionsecret|hmackey|hmacsecret|aeskey|cryptokey|appsecret|masterkey)$");
    private static final Pattern KEYS = Pattern.compile(
            "(?:secret|token|apikey|accesskey|accountkey|privatekey|authkey|appkey|clientkey|sharedkey|servicekey|credentials?|auth|apisecret|secretid|webhookkey|licensekey|storagekey|writekey|subscriptionkey|bearer)$");
    private static final List<String> OTHER_THINGS = List.of(
            "csrf",
            "xsrf",
            "public",
            "cancellation",
            "pagetoken",
            "nexttoken",
            "continuation",
            "idempotency",
            "placeholder",
            "example",
            "regex",
            "minimum",
            "hashed",
            "encrypted");

    /** Null when the name is of something else, as of a password's field or length. */
    static @Nullable CredentialName of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.replace("_", "").replace("-", "").replace(".", "");
        if (OTHER_THINGS.stream().anyMatch(plain::contains)) {
            return null;
        }
        // Numbered and situated names: password1, API_KEY_PROD
        String bare = withoutStage(lower);
        String plainBare = bare.replace("_", "").replace("-", "").replace(".", "");
        if (PASSWORDS.matcher(bare).find() || PASSWORDS.matcher(plainBare).find() && !plainBare.endsWith("bypass")) {
            return PASSWORD;
        }
        if (SIGNINGS.matcher(plainBare).find()) {
            return SIGNING;
        }
        return KEYS.matcher(plainBare).find() ? KEY : null;
    }

    private static String withoutStage(String name) {
        String bare = name;
        for (String stage : List.of(
                "_prod",
                "_production",
                "_dev",
                "_staging",
                "_live",
                "_value",
                "_str",
                "_string",
                "_default",
                "_default_value")) {
            if (bare.endsWith(stage)) {
                bare = bare.substring(0, bare.length() - stage.length());
            }
        }
        int end = bare.length();
        while (end > 0 && Character.isDigit(bare.charAt(end - 1))) {
            end--;
        }
        return end > 0 && bare.charAt(end - 1) == '_' ? bare.substring(0, end - 1) : bare.substring(0, end);
    }
}
