package io.codeguardian.engine.secret;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;

/** Whether a literal is a credential, or an example, a reference, a label, a hash or an identifier. */
enum CredentialValue {
    NONE,
    /** Likely one, but weak: a word with a number, or one that a tutorial would use. */
    WEAK,
    STRONG;

    private static final int LONGEST = 256;
    private static final Pattern UUID =
            Pattern.compile("(?i)^\\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\}?$");
    private static final Pattern HASH = Pattern.compile(
            "(?i)^(?:\\$(?:2[aby]?|1|5|6|y|argon2\\w*|pbkdf2\\S*|scrypt)\\$\\S+|\\{(?:bcrypt|ssha|sha\\d*|noop|pbkdf2)\\}\\S+|(?:sha\\d+|md5|pbkdf2\\w*|bcrypt\\w*|argon2\\w*)[:$-]\\S+)$");
    private static final Pattern HEXADECIMAL =
            Pattern.compile("(?i)^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)^(?:arn:|vault:|secret(?:s|smanager)?:|op://|ref\\+|env[:.]|file:|enc[\\[(]|projects/|!vault|\\{cipher\\}|process\\.env|os\\.environ|system\\.getenv|getenv|config\\.|props\\.|this\\.|self\\.|var\\.|data\\.|local\\.|module\\.|vars\\.|secrets\\.|params\\.|azure:|keyvault|@microsoft\\.keyvault|resolve:|\\{\\{resolve)");
    private static final Pattern LABEL = Pattern.compile("^[A-Za-z]+(?:[ ._:/-]+[A-Za-z]+)*[.:?!*]?$");
    private static final Pattern SLUG = Pattern.compile("^[A-Za-z]+\\d{0,3}(?:[._:/-][A-Za-z]*\\d{0,3}){2,}$");
    private static final Pattern FIELD =
            Pattern.compile("(?i)^[a-z_-]*(?:password|passwd|pwd|secret|token|key|pass)[a-z_-]*\\d?$");
    private static final Pattern CODE = Pattern.compile("[(){}\\[\\]<>;]|://|^\\.{0,2}/|^[A-Z]:\\\\|\\\\[nrt]|^[%$@&]");
    private static final Pattern PUBLIC =
            Pattern.compile("^(?:ssh-|ecdsa-|pk_|pub|MII[BC]I|MFk|MFw|-----BEGIN (?:PUBLIC|CERT))");

    static CredentialValue of(CredentialName name, String value, String itsName) {
        if (value.length() < 6 || value.length() > LONGEST || isNoLiteral(value) || isLabel(name, value)) {
            return NONE;
        }
        return switch (name) {
            case PASSWORD -> password(value);
            case KEY -> key(value);
            case SIGNING -> key(value) == NONE ? signing(value, itsName) : STRONG;
        };
    }

    private static boolean isNoLiteral(String value) {
        return value.indexOf(' ') >= 0
                || Randomness.isInvented(value)
                || UUID.matcher(value).find()
                || HASH.matcher(value).find()
                || REFERENCE.matcher(value).find()
                || PUBLIC.matcher(value).find()
                || SLUG.matcher(value).find();
    }

    /** Words; one long word may still sign. */
    private static boolean isLabel(CredentialName name, String value) {
        boolean oneWord = value.chars().allMatch(Character::isLetter);
        return LABEL.matcher(value).find()
                && !mixesInside(value)
                && !(name == CredentialName.SIGNING && oneWord && value.length() >= 12);
    }

    /** Upper case inside of a word, as no word has it: random letters. */
    private static boolean mixesInside(String value) {
        int changes = 0;
        for (int i = 1; i < value.length(); i++) {
            boolean up = Character.isLowerCase(value.charAt(i - 1)) && Character.isUpperCase(value.charAt(i));
            boolean down = Character.isUpperCase(value.charAt(i - 1)) && Character.isUpperCase(value.charAt(i));
            changes += up || down ? 1 : 0;
        }
        return value.length() >= 20 && changes * 4 > value.length() && Randomness.bitsPerCharacter(value) > 3.7;
    }

    private static CredentialValue password(String value) {
        boolean code = CODE.matcher(value).find() && kinds(value) < 4;
        if (code || HEXADECIMAL.matcher(value).find() || FIELD.matcher(value).find()) {
            return NONE;
        }
        double bits = Randomness.bitsPerCharacter(value);
        int kinds = kinds(value);
        if (bits < 1.5 || (kinds == 1 && !value.chars().allMatch(Character::isDigit))) {
            return NONE;
        }
        boolean strong = kinds >= 3 && value.length() >= 8 && bits >= 2.5 && !saysWhatItIs(value);
        return strong ? STRONG : WEAK;
    }

    private static CredentialValue key(String value) {
        if (value.length() < 16 || CODE.matcher(value).find() || saysWhatItIs(value)) {
            return NONE;
        }
        boolean random = Randomness.looksRandomFor(value) && Randomness.ascends(value) < 0.5;
        return random && kinds(value) >= 2 && hasDigits(value) ? STRONG : NONE;
    }

    private static CredentialValue signing(String value, String itsName) {
        String name = plain(itsName);
        boolean named = name.contains(plain(value)) || plain(value).startsWith(name);
        return named || value.length() < 8 || CODE.matcher(value).find() ? NONE : WEAK;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(".", "");
    }

    private static boolean saysWhatItIs(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return List.of(
                        "password",
                        "passwd",
                        "secret",
                        "token",
                        "apikey",
                        "api_key",
                        "credential",
                        "admin",
                        "welcome",
                        "qwerty")
                .stream()
                .anyMatch(lower::contains);
    }

    private static boolean hasDigits(String value) {
        return value.chars().filter(Character::isDigit).count() >= 2;
    }

    /** How many of lower case, upper case, digit and other it mixes. */
    static int kinds(String value) {
        boolean lower = value.chars().anyMatch(Character::isLowerCase);
        boolean upper = value.chars().anyMatch(Character::isUpperCase);
        boolean digit = value.chars().anyMatch(Character::isDigit);
        boolean other = value.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
        return (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }
}
