package io.codeguardian.cli;

import io.codeguardian.cli.demo.RunDemo;
import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.text.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the whole system on one pull request. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts everything with local stand-ins for GitHub and Slack, opens a pull request, and shows the"
                + " review that is posted on it. No account, no key.")
final class Demo implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "REPOSITORY",
            description =
                    "A git repository on this machine; its last commit becomes the pull request (default: a small one"
                            + " that the demo brings along).")
    private @Nullable Path repository;

    @Option(
            names = "--base",
            paramLabel = "REF",
            description = "Where the pull request begins (default: before the head).")
    private @Nullable String base;

    @Option(names = "--head", paramLabel = "REF", description = "Where it ends (default: HEAD).")
    private @Nullable String head;

    @Option(names = "--keep", description = "Keep it running until Ctrl-C, to look around and push again.")
    private boolean keep;

    Demo(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (repository == null && (base != null || head != null)) {
            throw new ConfigurationProblem("--base and --head go with a repository");
        }
        RunDemo demo = new RunDemo(terminal, data.get().create().path().resolve("demo"));
        try {
            return demo.run(repository, base, head, keep) ? ExitCode.CLEAN : ExitCode.INTERNAL;
        } catch (IllegalStateException e) {
            terminal.note("codeguardian: " + e.getMessage());
            return ExitCode.INTERNAL;
        }
    }
}
