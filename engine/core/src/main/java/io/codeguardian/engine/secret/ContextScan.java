package io.codeguardian.engine.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Finds literals by what stands around them, whoever issued them: one pass for all words, then the lines that have one. */
final class ContextScan {
    private static final Trie WORDS = Trie.builder()
            .ignoreCase()
            .addKeywords("password", "passwd", "pwd", "passphrase", "passcode", "kennwort", "passwort")
            .addKeywords("_pass", "-pass", ".pass", "dbpass", "pass=", "pass:", "pass\"", "pass'", "pass =", "userpass")
            .addKeywords(
                    "secret",
                    "token",
                    "apikey",
                    "api_key",
                    "api-key",
                    "authkey",
                    "auth_key",
                    "_auth",
                    "appkey",
                    "app_key")
            .addKeywords(
                    "access_key",
                    "accesskey",
                    "private_key",
                    "privatekey",
                    "signing_key",
                    "signingkey",
                    "encryption_key",
                    "encryptionkey")
            .addKeywords(
                    "account_key",
                    "accountkey",
                    "shared_key",
                    "sharedkey",
                    "master_key",
                    "masterkey",
                    "hmac_key",
                    "hmackey",
                    "aes_key",
                    "aeskey")
            .addKeywords(
                    "subscription_key",
                    "subscription-key",
                    "subscriptionkey",
                    "credential",
                    "bearer ",
                    "getconnection",
                    "basicauth",
                    "auth=(")
            .addKeywords(
                    "curl",
                    "mysql",
                    "sshpass",
                    "redis-cli",
                    "docker login",
                    "sqlcmd",
                    "ldapsearch",
                    "ldapmodify",
                    "smbclient",
                    "storepass",
                    "keypass",
                    "-passin",
                    "-passout",
                    "jdbc:oracle")
            .build();
    private static final int LONG_LINE = 1000;
    private static final int AROUND = 300;
    private static final int MOST = 200;
    private static final Set<SourceLanguage> UNQUOTED = EnumSet.of(
            SourceLanguage.YAML,
            SourceLanguage.TOML,
            SourceLanguage.DOCKERFILE,
            SourceLanguage.TEXT,
            SourceLanguage.BASH);

    private ContextScan() {}

    static List<SecretMatch> scan(String text, SourceLanguage language) {
        List<SecretMatch> matches = new ArrayList<>();
        int done = 0;
        for (Emit hit : WORDS.parseText(text)) {
            if (hit.getStart() >= done && matches.size() < MOST) {
                int from = text.lastIndexOf('\n', hit.getStart()) + 1;
                int end = text.indexOf('\n', hit.getEnd());
                int to = end < 0 ? text.length() : end;
                if (to - from > LONG_LINE) {
                    from = Math.max(done, Math.max(from, hit.getStart() - AROUND));
                    to = Math.min(to, hit.getEnd() + AROUND);
                }
                done = to;
                line(text.substring(from, to), from, language, matches);
            }
        }
        return matches;
    }

    private static void line(String line, int offset, SourceLanguage language, List<SecretMatch> matches) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (Shape shape : Shapes.ALL) {
            boolean asked = !shape.unquoted() || UNQUOTED.contains(language);
            if (asked && shape.needs().stream().anyMatch(lower::contains)) {
                collect(shape, line, offset, matches);
            }
        }
    }

    private static void collect(Shape shape, String line, int offset, List<SecretMatch> matches) {
        Matcher matcher = shape.pattern().matcher(line);
        while (matcher.find()) {
            String name = shape.name().isEmpty() ? matcher.group(1) : shape.name();
            for (int group = shape.name().isEmpty() ? 2 : 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0 && name != null) {
                    CredentialValue value = judge(name, matcher.group(group), shape);
                    if (value != CredentialValue.NONE) {
                        boolean weak = value == CredentialValue.WEAK;
                        matches.add(new SecretMatch(
                                shape.rule(),
                                offset + matcher.start(group),
                                offset + matcher.end(group),
                                weak ? Confidence.LOW : Confidence.MEDIUM,
                                true,
                                weak));
                    }
                }
            }
        }
    }

    private static CredentialValue judge(String name, String value, Shape shape) {
        CredentialName kind = CredentialName.of(name);
        CredentialValue judged = kind == null ? CredentialValue.NONE : CredentialValue.of(kind, value, name);
        // Without quotes, words and code are more likely than a weak password.
        boolean unlikely = judged == CredentialValue.WEAK && shape.strongOnly();
        return unlikely ? CredentialValue.NONE : judged;
    }

    /** The metadata of what is found by context. */
    static List<RuleInfo> rules() {
        return Shapes.RULES;
    }

    /**
     * Where a value stands.
     *
     * @param needs one of them must stand in the line, in lower case, for the pattern to be tried
     * @param name what the value is called; empty when group 1 is its name
     * @param unquoted only in files whose values need no quotes
     * @param strongOnly a weak value is no finding here
     */
    record Shape(
            RuleInfo rule, List<String> needs, String name, boolean unquoted, boolean strongOnly, Pattern pattern) {}
}
