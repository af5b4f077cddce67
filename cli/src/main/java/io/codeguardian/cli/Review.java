package io.codeguardian.cli;

import io.codeguardian.cli.format.JsonReport;
import io.codeguardian.cli.format.MarkdownReport;
import io.codeguardian.cli.review.LocalReview;
import io.codeguardian.cli.review.Outcome;
import io.codeguardian.cli.review.Reading;
import io.codeguardian.cli.review.SourceLines;
import io.codeguardian.cli.text.LiveLine;
import io.codeguardian.cli.text.ReviewText;
import io.codeguardian.cli.text.Style;
import io.codeguardian.cli.text.Terminal;
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
                "Reviews the change of a git working tree against a base, uncommitted work included, or every file.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the gate passes",
            "1:the gate fails, or something necessary could not be done",
            "2:usage or configuration",
            "3:internal"
        })
final class Review implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReviewScope scope = new ReviewScope();

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

    Review(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Outcome outcome = local(scope.open());
        if (output == null) {
            write(outcome, terminal.results(), terminal.style());
        } else {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
                write(outcome, file, Style.PLAIN);
            }
            terminal.note("Written to " + output);
        }
        return outcome.passed() ? ExitCode.CLEAN : ExitCode.GATE_FAILED;
    }

    private Outcome local(Reading reading) {
        LiveLine line = new LiveLine(terminal);
        int all = reading.sources().candidates();
        try {
            return new LocalReview(reading.root(), reading.compared(), reading.settings())
                    .run(reading.sources(), failOn, read -> line.show("  read " + read + " of " + all + " files"));
        } finally {
            line.end();
        }
    }

    private void write(Outcome outcome, OutputStream out, Style style) throws IOException {
        SourceLines sources = new SourceLines(outcome.root());
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
