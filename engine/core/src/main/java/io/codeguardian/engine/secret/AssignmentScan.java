package io.codeguardian.engine.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Finds a literal that is given to something called password, token or key, whoever issued it. */
final class AssignmentScan {
    static final RuleInfo RULE = new RuleInfo(
            "secret/assigned-credential",
            "Credential in source code",
            Category.SECURITY,
            Severity.HIGH,
            Confidence.MEDIUM,
            List.of("CWE-798"),
            List.of("A07:2021"),
            Set.of("secret"),
            Set.of(),
            "A literal that looks like a real password, key or token is assigned to a name that says so.",
            "Change it where it is used, and read the new one from the environment or a secret store. "
                    + "Removing the line is not enough: it stays in the history.",
            true);

    private static final Trie WORDS = Trie.builder()
            .ignoreCase()
            .addKeywords("password", "passwd", "pwd", "passphrase", "secret", "token", "apikey", "api_key", "api-key")
            .addKeywords("access_key", "accesskey", "private_key", "privatekey", "signing_key", "encryption_key")
            .addKeywords("credential")
            .build();
    private static final String SIGN = "[\"']?\\]?\\s*(?::\\s*[A-Za-z]+\\s*=|=>|:=|\\|\\|=|[:=])\\s*";
    private static final Pattern QUOTED = Pattern.compile(
            "([A-Za-z0-9_.-]+)" + SIGN + "(?:[bru]*\"([^\"\\\\]+)\"|[bru]*'([^'\\\\]+)'|`([^`\\\\$]+)`)");
    private static final Pattern PLAIN =
            Pattern.compile("^\\s*(?:- |export |ENV )?([A-Za-z0-9_.-]+)\\s*[:=]\\s*([^\\s\"'#]+)\\s*$");
    private static final int LONG_LINE = 1000;
    private static final int AROUND = 300;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final Set<SourceLanguage> UNQUOTED = EnumSet.of(
            SourceLanguage.YAML,
            SourceLanguage.TOML,
            SourceLanguage.DOCKERFILE,
            SourceLanguage.TEXT,
            SourceLanguage.BASH);
    private static final Set<String> OTHER_THINGS = Set.of(
            "name",
            "path",
            "file",
            "url",
            "uri",
            "type",
            "id",
            "field",
            "label",
            "header",
            "prefix",
            "param",
            "parameter",
            "length",
            "policy",
            "pattern",
            "regex",
            "hint",
            "message",
            "text",
            "title",
            "class",
            "column",
            "env",
            "key_name",
            "endpoint",
            "expiry",
            "expires",
            "hash",
            "count",
            "limit",
            "ref",
            "format",
            "placeholder",
            "error",
            "input");

    private AssignmentScan() {}

    static List<SecretMatch> scan(String text, SourceLanguage language) {
        List<SecretMatch> matches = new ArrayList<>();
        int done = 0;
        for (Emit hit : WORDS.parseText(text)) {
            if (hit.getStart() >= done) {
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
        collect(QUOTED.matcher(line), offset, matches);
        if (UNQUOTED.contains(language)) {
            collect(PLAIN.matcher(line), offset, matches);
        }
    }

    private static void collect(Matcher matcher, int offset, List<SecretMatch> matches) {
        while (matcher.find()) {
            for (int group = 2; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0 && isSecret(matcher.group(1), matcher.group(group))) {
                    int start = offset + matcher.start(group);
                    matches.add(new SecretMatch(RULE, start, offset + matcher.end(group), Confidence.MEDIUM, true));
                }
            }
        }
    }

    private static boolean isSecret(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (value.length() < SHORTEST || value.length() > LONGEST || !WORDS.containsMatch(name)) {
            return false;
        }
        String plainName = lower.replace("_", "").replace("-", "");
        boolean namesAnother = OTHER_THINGS.stream().anyMatch(plainName::endsWith)
                || plainName.startsWith("csrf")
                || plainName.contains("public");
        if (namesAnother || Randomness.isPlaceholder(value) || isCodeOrWords(value)) {
            return false;
        }
        double bits = Randomness.bitsPerCharacter(value);
        boolean password = lower.contains("pass") || lower.contains("pwd");
        if (password) {
            return bits >= 2.5 && kinds(value) >= 2;
        }
        return value.length() >= 16 && bits >= 3.2 && kinds(value) >= 2 && hasDigits(value);
    }

    /** A call, a path, a reference, a sentence, a dotted or dashed name. */
    private static boolean isCodeOrWords(String value) {
        if (value.indexOf(' ') >= 0 || value.indexOf('(') >= 0 || value.startsWith("/") || value.contains("://")) {
            return true;
        }
        long letters = value.chars().filter(Character::isLetter).count();
        long joints = value.chars().filter(c -> "._-/:".indexOf(c) >= 0).count();
        return letters + joints == value.length() && (joints > 0 || kinds(value) == 1);
    }

    private static boolean hasDigits(String value) {
        return value.chars().filter(Character::isDigit).count() >= 2;
    }

    /** How many of lower case, upper case, digit and other it mixes. */
    private static int kinds(String value) {
        boolean lower = value.chars().anyMatch(Character::isLowerCase);
        boolean upper = value.chars().anyMatch(Character::isUpperCase);
        boolean digit = value.chars().anyMatch(Character::isDigit);
        boolean other = value.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
        return (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }
}
