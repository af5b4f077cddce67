package io.codeguardian.cli;

import io.codeguardian.cli.format.JsonReport;
import io.codeguardian.cli.review.LocalReview;
import io.codeguardian.cli.review.Outcome;
import io.codeguardian.cli.review.Reading;
import io.codeguardian.cli.review.SourceLines;
import io.codeguardian.cli.text.ReviewText;
import io.codeguardian.cli.text.Style;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.cli.worktree.Folders;
import io.codeguardian.engine.cache.FindingCache;
import io.codeguardian.engine.tool.ToolSettings;
import io.codeguardian.local.demo.SampleHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A small real review, run once by the launcher while the JVM records what it loads. */
@Command(name = "train", hidden = true, description = "Records the start-up cache.")
final class Train implements Callable<Integer> {
    private final Terminal terminal;

    Train(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("codeguardian-train");
        try {
            SampleHistory.create(folder.resolve("shop.git"));
            Path clone = folder.resolve("shop");
            clone(folder.resolve("shop.git"), clone);
            Reading reading = Reading.change(clone, null);
            Outcome outcome = new LocalReview(
                            reading.compared(), reading.settings(), ToolSettings.none(), FindingCache.none())
                    .run(reading.sources(), null, read -> {});
            new ReviewText(Style.COLOUR, terminal.out()).write(outcome, SourceLines.in(clone));
            JsonReport.write(outcome, terminal.results());
        } finally {
            Folders.delete(folder);
        }
        return ExitCode.CLEAN;
    }

    private static void clone(Path source, Path target) throws IOException, InterruptedException {
        String branch = "--branch=" + SampleHistory.BRANCH;
        new ProcessBuilder("git", "clone", "--quiet", branch, source.toString(), target.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
