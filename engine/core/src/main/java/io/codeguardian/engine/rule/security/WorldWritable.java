package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** Files that everyone may change. */
final class WorldWritable implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/world-writable-file", "File that everyone may change", SECURITY, MEDIUM)
            .sure()
            .cwe("CWE-732")
            .owasp("A01:2021")
            .says(
                    "Gives every user of the machine the right to write a file or folder.",
                    "Give rights to the owner only: `0o600` for files, `0o700` for folders.");
    private static final int OTHERS_WRITE = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                WorldWritable::see,
                "chmod",
                "chmodSync",
                "Chmod",
                "Mkdir",
                "MkdirAll",
                "WriteFile",
                "OpenFile",
                "mkdir",
                "mkdirSync",
                "setWritable",
                "fromString");
    }

    private static void see(Code code, Call call, Report report) {
        for (Argument argument : call.arguments()) {
            if (!code.isTest() && opensToAll(code, call, argument)) {
                report.at(
                        argument.value(),
                        "`" + code.path(argument.value()) + "` lets every user of the machine write here.");
                return;
            }
        }
    }

    private static boolean opensToAll(Code code, Call call, Argument argument) {
        String text = code.path(argument.value());
        if (code.language() == JAVA) {
            boolean posix = call.path().equals("PosixFilePermissions.fromString")
                    && text.length() == 11
                    && text.charAt(8) == 'w';
            boolean writable = call.name().equals("setWritable")
                    && call.arguments().size() == 2
                    && text.equals("false")
                    && call.positional(1) == argument.value()
                    && code.path(call.positional(0)).equals("true");
            return posix || writable;
        }
        String kind = code.tree().kind(argument.value());
        boolean number = kind.equals("integer") || kind.equals("number") || kind.equals("int_literal");
        String digits = text.replace("0o", "").replace("0O", "");
        boolean octal = number
                && (text.startsWith("0o") || text.startsWith("0O") || text.startsWith("0") && text.length() == 4);
        boolean own = call.target().equals("os")
                || call.target().startsWith("fs")
                || call.name().startsWith("chmod");
        return own && octal && ((digits.charAt(digits.length() - 1) - '0') & OTHERS_WRITE) != 0;
    }
}
