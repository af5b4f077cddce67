package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
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

/** Ciphers that are broken, and the mode that shows patterns. */
final class WeakCipher implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/weak-cipher", "Broken cipher or mode", SECURITY, HIGH)
            .sure()
            .cwe("CWE-327")
            .owasp("A02:2021")
            .mayBlock()
            .says(
                    "Encrypts with DES, RC2, RC4, Blowfish or in ECB mode, which can be read or shows patterns of the text.",
                    "Use an authenticated mode: AES-GCM or ChaCha20-Poly1305, with a fresh nonce for each message.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                WeakCipher::see,
                "getInstance",
                "createCipheriv",
                "createCipher",
                "createDecipheriv",
                "createDecipher",
                "new",
                "NewCipher",
                "NewTripleDESCipher",
                "ECB",
                "ARC4",
                "TripleDES",
                "Blowfish");
    }

    private static void see(Code code, Call call, Report report) {
        String what = weakness(code, call);
        if (what != null) {
            report.at(call.node(), what + " does not keep the text secret.");
        }
    }

    private static @Nullable String weakness(Code code, Call call) {
        String name = code.literal(call.positional(0));
        return switch (code.language()) {
            case JAVA -> call.path().equals("Cipher.getInstance") && name != null ? ofName(name, true) : null;
            case PYTHON -> ofPython(code, call);
            case GO -> {
                boolean weak = Set.of("des", "rc4", "blowfish").contains(call.target())
                        && call.name().startsWith("New");
                yield weak ? "`" + call.target() + "`" : null;
            }
            default -> {
                boolean keyed =
                        call.name().equals("createCipher") || call.name().equals("createDecipher");
                yield name == null || !call.name().startsWith("create")
                        ? null
                        : keyed ? "`" + call.name() + "` derives its key without a salt and" : ofName(name, false);
            }
        };
    }

    private static @Nullable String ofPython(Code code, Call call) {
        boolean mode =
                call.arguments().stream().anyMatch(a -> code.path(a.value()).endsWith("MODE_ECB"));
        boolean made = call.name().equals("new")
                && Set.of("DES", "DES3", "ARC4", "ARC2", "Blowfish").contains(call.target());
        boolean hazmat = call.target().equals("algorithms") || call.target().equals("modes");
        return mode ? "ECB mode" : made ? "`" + call.target() + "`" : hazmat ? "`" + call.path() + "`" : null;
    }

    /** @param defaultIsEcb the Java providers take ECB when only AES is named */
    private static @Nullable String ofName(String name, boolean defaultIsEcb) {
        String lower = name.toLowerCase(Locale.ROOT);
        String cipher = lower.split("[-/]", 2)[0];
        boolean old = Set.of("des", "desede", "rc2", "rc4", "arcfour", "blowfish", "bf", "des3")
                .contains(cipher);
        boolean ecb = lower.contains("ecb") && !lower.startsWith("rsa") || defaultIsEcb && lower.equals("aes");
        return old ? "`" + name + "`" : ecb ? "ECB mode (`" + name + "`)" : null;
    }
}
