package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.SCALA;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** A secret made by a generator whose next number can be computed. */
final class InsecureRandom implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/insecure-random", "Predictable secret", SECURITY, HIGH)
            .cwe("CWE-338", "CWE-330")
            .owasp("A02:2021")
            .in(JAVA, KOTLIN, SCALA, PYTHON, JAVASCRIPT, GO)
            .mayBlock()
            .says(
                    "Makes a token, password or key with a generator whose output can be predicted.",
                    "Use a cryptographic generator: `SecureRandom`, Python's `secrets`, `crypto.randomBytes`, Go's `crypto/rand`.");
    /** What is drawn from a list of words is a word, not a secret. */
    private static final Pattern WORDS = Pattern.compile("(?i)tokens|words|vocab|corpus|passwords|names");

    /** Imported under its own name. */
    private static final Pattern MATH = Pattern.compile("(?m)^\\s*(?:import\\s+)?\"math/rand(?:/v2)?\"");

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
                "nextFloat",
                "nextBoolean",
                "nextGaussian",
                "nextString",
                "nextPrintableChar",
                "randint",
                "randrange",
                "choice",
                "choices",
                "getrandbits",
                "sample",
                "uniform",
                "Intn",
                "Int",
                "Int31",
                "Int31n",
                "Int63",
                "Int63n",
                "Uint32",
                "Uint64",
                "Float64",
                "Perm",
                "Read",
                "IntN",
                "N",
                "ints",
                "longs",
                "doubles",
                "randomAlphanumeric",
                "randomAlphabetic",
                "randomNumeric",
                "randomAscii",
                "randbytes");
    }

    private static void see(Code code, Call call, Report report) {
        if (code.isTest() || !isPredictable(code, call) || isWord(code, call)) {
            return;
        }
        String purpose = DrawnValue.secret(code, call.node());
        if (purpose != null) {
            report.at(
                    call.node(),
                    "`" + purpose + "` is made with `" + call.path()
                            + "`, whose next values can be computed from earlier ones.");
        }
    }

    private static boolean isPredictable(Code code, Call call) {
        return switch (code.language()) {
            case JAVA, KOTLIN, SCALA ->
                call.path().equals("Math.random")
                        || call.path().equals("java.lang.Math.random")
                        || call.path().startsWith("RandomStringUtils.random")
                        || call.target().contains("ThreadLocalRandom")
                        || call.target().equals("Random") && !code.mentions("SecureRandom as Random")
                        || isJavaRandom(code, call);
            case PYTHON ->
                call.target().equals("random") && !code.mentions("random = SystemRandom")
                        || call.target().equals("np.random")
                        || call.target().equals("numpy.random");
            case GO ->
                call.target().equals("rand") && code.contains(NONE, MATH)
                        || call.target().equals("mrand")
                        || call.target().equals("mathrand");
            case JAVASCRIPT, TYPESCRIPT, TSX ->
                call.path().equals("Math.random")
                        || call.path().equals("_.random")
                        || call.path().equals("lodash.random");
            default -> call.path().equals("Math.random");
        };
    }

    private static boolean isJavaRandom(Code code, Call call) {
        Call made = code.call(code.unwrap(call.receiver()));
        if (made != null
                && (made.creates() || made.target().isEmpty() || made.target().equals("java.util"))) {
            return made.name().equals("Random") || made.name().endsWith(".Random");
        }
        String name = call.target().startsWith("this.") ? call.target().substring(5) : call.target();
        if (!call.name().startsWith("next") && !call.name().endsWith("s") || !Pattern.matches("\\w+", name)) {
            return false;
        }
        String text = code.tree().text();
        return Pattern.compile("\\b(?:java\\.util\\.)?Random\\s+" + name + "\\b|\\b" + name
                                + "\\s*(?::\\s*Random\\s*)?=\\s*(?:new\\s+)?(?:java\\.util\\.)?Random\\(")
                        .matcher(text)
                        .find()
                && !Pattern.compile("\\b" + name + "\\s*=\\s*(?:new\\s+)?(?:java\\.security\\.)?SecureRandom\\b")
                        .matcher(text)
                        .find();
    }

    private static boolean isWord(Code code, Call call) {
        return switch (call.name()) {
            case "choice", "choices", "sample" -> {
                Argument first =
                        call.arguments().isEmpty() ? null : call.arguments().getFirst();
                yield first != null && WORDS.matcher(code.path(first.value())).find();
            }
            default -> false;
        };
    }
}
