package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import org.jspecify.annotations.Nullable;

/** A secret made by a generator whose next number can be computed. */
final class InsecureRandom implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/insecure-random", "Predictable secret", SECURITY, HIGH)
            .cwe("CWE-338", "CWE-330")
            .owasp("A02:2021")
            .mayBlock()
            .says(
                    "Makes a token, password or key with a generator whose output can be predicted.",
                    "Use a cryptographic generator: `SecureRandom`, Python's `secrets`, `crypto.randomBytes`, Go's `crypto/rand`.");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?:token|password|passwd|secret|nonce|salt|session_?id|otp|api_?key|csrf|verification_?code|reset_?code|pin_?code|iv$|_iv\\b)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                InsecureRandom::see,
                "random",
                "nextInt",
                "nextLong",
                "nextBytes",
                "nextDouble",
                "randint",
                "randrange",
                "choice",
                "choices",
                "getrandbits",
                "sample",
                "Intn",
                "Int",
                "Int31n",
                "Int63",
                "Int63n",
                "Read",
                "IntN",
                "ints",
                "randomAlphanumeric",
                "randbytes");
    }

    private static void see(Code code, Call call, Report report) {
        String purpose = isPredictable(code, call) ? purpose(code, call.node()) : null;
        if (purpose != null && !code.isTest()) {
            report.at(
                    call.node(),
                    "`" + purpose + "` is made with `" + call.path()
                            + "`, whose next values can be computed from earlier ones.");
        }
    }

    private static boolean isPredictable(Code code, Call call) {
        String text = code.tree().text();
        return switch (code.language()) {
            case JAVA ->
                call.path().equals("Math.random")
                        || call.path().startsWith("RandomStringUtils.random")
                        || call.target().contains("ThreadLocalRandom")
                        || isJavaRandom(code, call, text);
            case PYTHON -> call.target().equals("random") && !text.contains("random = SystemRandom");
            case GO -> call.target().equals("rand") && text.contains("\"math/rand");
            default -> call.path().equals("Math.random");
        };
    }

    private static boolean isJavaRandom(Code code, Call call, String text) {
        Call made = code.call(code.unwrap(call.receiver()));
        boolean inline = made != null && made.creates() && made.name().equals("Random");
        boolean named = call.name().startsWith("next")
                && !call.target().isEmpty()
                && (text.contains("Random " + call.target() + " = new Random(")
                        || text.contains("var " + call.target() + " = new Random("));
        return inline || named;
    }

    /** The name of what is made here: a variable, a key or the function; null when none sounds secret. */
    private static @Nullable String purpose(Code code, int node) {
        int at = node;
        while (at != NONE) {
            for (Assignment assignment : code.assignments(at)) {
                String name = code.path(assignment.target());
                if (SECRET.matcher(name).find()) {
                    return name;
                }
            }
            if (code.isFunction(at)) {
                int name = code.tree().childByField(at, "name");
                String text = name == NONE ? "" : code.tree().text(name);
                return SECRET.matcher(text).find() ? text : null;
            }
            at = code.tree().parent(at);
        }
        return null;
    }
}
