package io.codeguardian.cli;

import io.codeguardian.cli.review.LocalReview;
import io.codeguardian.cli.review.Outcome;
import io.codeguardian.cli.review.Reading;
import io.codeguardian.cli.review.SourceLines;
import io.codeguardian.cli.text.ReviewText;
import io.codeguardian.cli.text.Style;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.cli.worktree.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A small real review, run once by the launcher while the JVM records what it loads. */
@Command(name = "train", hidden = true, description = "Records the start-up cache.")
final class Train implements Callable<Integer> {
    private static final String SAMPLE = """
            import subprocess

            def run(name):
                subprocess.call("echo " + name, shell=True)
            """;

    private final Terminal terminal;

    Train(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("codeguardian-train");
        Path file = folder.resolve("sample.py");
        try {
            git(folder, "init", "--quiet");
            Files.writeString(file, SAMPLE);
            Reading reading = Reading.change(folder, null);
            Outcome outcome = new LocalReview(reading.root(), reading.compared(), reading.settings())
                    .run(reading.sources(), null, read -> {});
            new ReviewText(Style.COLOUR, terminal.out()).write(outcome, new SourceLines(folder));
        } finally {
            Folders.delete(folder);
        }
        return ExitCode.CLEAN;
    }

    private static void git(Path folder, String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
