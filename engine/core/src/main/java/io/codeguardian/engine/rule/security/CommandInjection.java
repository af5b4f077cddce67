package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.Origin;
import io.codeguardian.engine.dataflow.Traced;
import io.codeguardian.engine.dataflow.ValueTrace;
import io.codeguardian.engine.rule.Draft;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.Confidence;
import java.util.Locale;
import java.util.Set;

/** A command line for a shell put together from a value that the caller or a request decides. */
final class CommandInjection implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/command-injection", "Shell command built from untrusted text", SECURITY, HIGH)
            .cwe("CWE-78")
            .owasp("A03:2021")
            .tags("injection")
            .mayBlock()
            .says(
                    "Hands a value to a shell as part of a command line.",
                    "Start the program directly with a list of arguments and no shell, and accept only expected values.");
    private static final Set<String> SHELLS =
            Set.of("sh", "bash", "zsh", "cmd", "cmd.exe", "powershell", "/bin/sh", "/bin/bash");
    private static final Set<String> SUBPROCESS = Set.of("run", "call", "Popen", "check_output", "check_call");
    private static final Set<String> SAFE = Set.of("quote");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                CommandInjection::see,
                "exec",
                "execSync",
                "system",
                "popen",
                "getoutput",
                "getstatusoutput",
                "run",
                "call",
                "Popen",
                "check_output",
                "check_call",
                "ProcessBuilder",
                "Command",
                "CommandContext",
                "spawn",
                "spawnSync",
                "create_subprocess_shell");
    }

    private static void see(Code code, Call call, Report report) {
        for (Argument argument : call.arguments()) {
            if (argument.name() == null && reachesShell(code, call)) {
                Traced traced = ValueTrace.of(code).trace(argument.value(), SAFE);
                boolean decided = traced.origin() == Origin.SOURCE || traced.origin() == Origin.PARAMETER;
                if (decided && isText(code, call, argument, traced)) {
                    Draft draft = Sink.report(
                            code,
                            argument.value(),
                            traced,
                            "becomes part of a shell command, so it can start any other program",
                            report);
                    if (!traced.isOutside() && !traced.built()) {
                        // To run the caller's own command may be what the function is for.
                        draft.severity(MEDIUM).confidence(Confidence.LOW);
                    }
                    return;
                }
            }
        }
    }

    /** Java splits a plain string itself and starts no shell, but whoever builds the line decides its arguments. */
    private static boolean isText(Code code, Call call, Argument argument, Traced traced) {
        return switch (code.language()) {
            case JAVA -> traced.built() || traced.isOutside() || !call.name().equals("exec");
            case GO -> true;
            default -> argument.value() == call.positional(0);
        };
    }

    private static boolean reachesShell(Code code, Call call) {
        String target = call.target();
        return switch (code.language()) {
            case JAVA ->
                call.name().equals("exec")
                                && (target.endsWith("getRuntime()")
                                        || target.toLowerCase(Locale.ROOT).endsWith("runtime"))
                        || call.creates() && call.name().equals("ProcessBuilder") && namesShell(code, call);
            case PYTHON ->
                target.equals("os")
                                && (call.name().equals("system") || call.name().equals("popen"))
                        || call.name().equals("create_subprocess_shell")
                        || target.equals("subprocess") && call.name().startsWith("get")
                        || target.equals("subprocess")
                                && SUBPROCESS.contains(call.name())
                                && call.keyword("shell") != NONE
                                && code.tree().textIs(call.keyword("shell"), "True");
            case GO -> target.equals("exec") && namesShell(code, call);
            default -> isNodeShell(code, call);
        };
    }

    private static boolean isNodeShell(Code code, Call call) {
        boolean child = call.target().equals("child_process")
                || call.target().equals("cp")
                || call.target().equals("childProcess")
                || call.target().isEmpty() && code.tree().text().contains("child_process");
        boolean shell = call.name().startsWith("exec");
        boolean asked = call.name().startsWith("spawn")
                && call.arguments().stream().anyMatch(a -> code.path(a.value()).contains("shell:true"));
        return child && (shell || asked);
    }

    private static boolean namesShell(Code code, Call call) {
        return call.arguments().stream()
                .map(a -> code.literal(a.value()))
                .anyMatch(t -> t != null && SHELLS.contains(t));
    }
}
