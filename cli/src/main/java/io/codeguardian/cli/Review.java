package io.codeguardian.cli;

import io.codeguardian.cli.format.JsonReport;
import io.codeguardian.cli.format.MarkdownReport;
import io.codeguardian.cli.review.LocalReview;
import io.codeguardian.cli.review.Outcome;
import io.codeguardian.cli.review.Reading;
import io.codeguardian.cli.review.Remembered;
import io.codeguardian.cli.review.SourceLines;
import io.codeguardian.cli.server.Composed;
import io.codeguardian.cli.server.Gateway;
import io.codeguardian.cli.server.PushedChange;
import io.codeguardian.cli.server.ServerReview;
import io.codeguardian.cli.text.LiveLine;
import io.codeguardian.cli.text.ReviewText;
import io.codeguardian.cli.text.SafeText;
import io.codeguardian.cli.text.Style;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.cli.worktree.WorkingTree;
import io.codeguardian.engine.catalogue.Catalogue;
import io.codeguardian.engine.sarif.Sarif;
import io.codeguardian.engine.sarif.SarifReport;
import io.codeguardian.language.Severity;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews a folder before anything is pushed. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Reviews the change of a git working tree against a base, uncommitted work included, or every file; with"
                        + " a server, the pushed pull request.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the gate passes",
            "1:the gate fails, or something necessary could not be done",
            "2:usage or configuration",
            "3:internal"
        })
final class Review implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private ReviewScope scope = new ReviewScope();

    @Mixin
    private ToolOptions tools = new ToolOptions();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, sarif or markdown.")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Write there instead of to the terminal.")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The mildest severity that fails the gate: critical, high, medium, low, info.",
            converter = SeverityName.class)
    private @Nullable Severity failOn;

    enum Format {
        TEXT,
        JSON,
        SARIF,
        MARKDOWN
    }

    Review(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Gateway gateway = server.gateway(environment, terminal)) {
            return gateway == null ? local(scope.open()) : byServer(gateway);
        }
    }

    private int local(Reading reading) throws IOException {
        LiveLine line = new LiveLine(terminal);
        int all = reading.sources().candidates();
        Outcome outcome;
        try {
            outcome = new LocalReview(
                            reading.compared(),
                            reading.settings(),
                            tools.settings(reading.root(), environment),
                            Remembered.in(environment))
                    .run(reading.sources(), failOn, read -> line.show("  read " + read + " of " + all + " files"));
        } finally {
            line.end();
        }
        return tell(outcome, SourceLines.in(reading.root()));
    }

    private int byServer(Gateway gateway) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        tools.refuse();
        WorkingTree tree = scope.pushed();
        PushedChange change = PushedChange.of(tree, server.repository(), server.pullRequest());
        terminal.note("Asking " + gateway.root() + " to review " + change.repository() + "#" + change.pullRequest());
        if (tree.hasUncommittedWork()) {
            terminal.note("Uncommitted work is not pushed and so not read; --local reads it.");
        }
        LiveLine line = new LiveLine(terminal);
        Composed composed;
        try {
            composed = new ServerReview(gateway)
                    .run(new ServerReview.Order(change, scope.all(), server.fresh()), words -> line.show("  " + words));
        } finally {
            line.end();
        }
        if (!composed.head().equals(change.head())) {
            terminal.note("Reviewed " + composed.head() + ", the pull request's head, which is not checked out here.");
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        int code = tell(composed.outcome(failOn, took), SourceLines.at(tree, composed.head()));
        terminal.note("On GitHub: " + SafeText.of(composed.url()));
        return code;
    }

    private int tell(Outcome outcome, SourceLines sources) throws IOException {
        if (output == null) {
            write(outcome, sources, terminal.results(), terminal.style());
        } else {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
                write(outcome, sources, file, Style.PLAIN);
            }
            terminal.note("Written to " + output);
        }
        return outcome.passed() ? ExitCode.CLEAN : ExitCode.GATE_FAILED;
    }

    private void write(Outcome outcome, SourceLines sources, OutputStream out, Style style) throws IOException {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        switch (format) {
            case TEXT -> new ReviewText(style, writer).write(outcome, sources);
            case JSON -> JsonReport.write(outcome, out);
            case SARIF -> Sarif.write(sarif(outcome, sources), out);
            case MARKDOWN -> MarkdownReport.write(outcome, sources, writer);
        }
        out.flush();
    }

    private static SarifReport sarif(Outcome outcome, SourceLines sources) {
        return new SarifReport(
                Version.number(),
                "codeguardian",
                outcome.findings(),
                outcome.failures(),
                outcome.leftOut(),
                Catalogue::find,
                sources::text);
    }
}
