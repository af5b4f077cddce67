package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MD5 and SHA-1 where collisions matter. */
final class WeakHash implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/weak-hash", "Broken hash function", SECURITY, MEDIUM)
            .cwe("CWE-328")
            .owasp("A02:2021")
            .says(
                    "Uses MD5 or SHA-1, for which collisions are made at will.",
                    "Use SHA-256 or better; for passwords use Argon2, scrypt or bcrypt.");
    private static final Set<String> WEAK = Set.of("md5", "sha1", "sha-1", "md2", "md4", "sha");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                WeakHash::see,
                "getInstance",
                "createHash",
                "createHmac",
                "md5",
                "sha1",
                "new",
                "New",
                "Sum",
                "md5Hex",
                "sha1Hex",
                "md5Digest");
    }

    private static void see(Code code, Call call, Report report) {
        String name = algorithm(code, call);
        if (name != null) {
            report.at(
                    call.node(),
                    "`" + name + "` no longer keeps two different contents apart; a collision takes seconds.");
        }
    }

    private static @Nullable String algorithm(Code code, Call call) {
        String first = code.literal(call.positional(0));
        boolean named = first != null && WEAK.contains(first.toLowerCase(Locale.ROOT));
        return switch (code.language()) {
            case JAVA -> {
                boolean digest = call.path().equals("MessageDigest.getInstance") && named;
                boolean helper = call.target().equals("DigestUtils")
                        && (call.name().startsWith("md5") || call.name().startsWith("sha1"));
                yield digest ? first : helper ? call.name() : null;
            }
            case PYTHON -> {
                int purpose = call.keyword("usedforsecurity");
                boolean excused = purpose != NONE && code.tree().textIs(purpose, "False");
                boolean direct = call.target().equals("hashlib")
                        && (call.name().equals("md5") || call.name().equals("sha1"));
                boolean byName = call.path().equals("hashlib.new") && named;
                yield excused ? null : direct ? call.name() : byName ? first : null;
            }
            case GO -> {
                boolean made = call.name().equals("New") || call.name().equals("Sum");
                yield made && (call.target().equals("md5") || call.target().equals("sha1")) ? call.target() : null;
            }
            // HMAC does not rest on collisions.
            default -> call.name().equals("createHash") && named ? first : null;
        };
    }
}
