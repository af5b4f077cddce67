package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.problem.ServiceFailure;
import io.codeguardian.cli.text.SafeText;
import io.codeguardian.cli.text.Terminal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's root. */
@Command(
        name = "codeguardian",
        description = "Reviews changes: on this machine before you push, and on GitHub as a service.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:clean", "1:the quality gate or a test failed", "2:usage or configuration", "3:internal"},
        subcommands = {
            Review.class,
            Demo.class,
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Replay.class,
            Topics.class,
            Advisories.class,
            Doctor.class,
            Test.class,
            Train.class
        })
public final class CodeGuardian implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), System.getenv(), arguments));
    }

    static int run(Terminal terminal, Map<String, String> environment, String... arguments) {
        CommandLine line = new CommandLine(new CodeGuardian(), new CommandFactory(terminal, environment));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setUsageHelpAutoWidth(terminal.live());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> explain(terminal, e));
        line.setExitCodeExceptionMapper(e -> e instanceof ParameterException ? ExitCode.USAGE : ExitCode.INTERNAL);
        int code = line.execute(arguments);
        terminal.out().flush();
        return code;
    }

    private static int explain(Terminal terminal, Exception e) throws Exception {
        if (e instanceof ConfigurationProblem) {
            terminal.note("codeguardian: " + SafeText.of(String.valueOf(e.getMessage())));
            return ExitCode.USAGE;
        }
        if (e instanceof ServiceFailure) {
            terminal.note("codeguardian: " + SafeText.of(String.valueOf(e.getMessage())));
            return ExitCode.INTERNAL;
        }
        if (e instanceof InterruptedException) {
            terminal.note("codeguardian: stopped");
            return ExitCode.INTERNAL;
        }
        terminal.note("codeguardian: an internal error; please report it with what follows");
        throw e;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say which command.");
    }
}
