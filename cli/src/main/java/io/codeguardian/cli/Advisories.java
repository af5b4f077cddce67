package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.engine.dependency.AdvisoryIndex;
import io.codeguardian.engine.dependency.ImportAdvisories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the advisories about dependencies that reviews without a network ask. */
@Command(
        name = "advisories",
        mixinStandardHelpOptions = true,
        description = "Imports advisories about dependencies, so that a review needs no network for them.")
final class Advisories implements Runnable {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    Advisories(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what: import.");
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Replaces the index with an OSV dump: the ZIP file of an ecosystem, or a folder of them.")
    int importDump(
            @Parameters(
                            paramLabel = "ZIP|FOLDER",
                            description = "As published at osv-vulnerabilities.storage.googleapis.com.")
                    Path dump,
            @Option(
                            names = "--index",
                            paramLabel = "FOLDER",
                            description =
                                    "Where the index is kept; CODEGUARDIAN_ADVISORIES, or ~/.codeguardian/advisories.")
                    @Nullable
                    Path index)
            throws IOException {
        if (!Files.exists(dump)) {
            throw new ConfigurationProblem("no such file or folder: " + dump);
        }
        Path place = index == null ? AdvisoryIndex.place() : index;
        ImportAdvisories.Result result = ImportAdvisories.into(place, dump);
        terminal.note(result.advisories() + " advisories imported for "
                + String.join(", ", result.ecosystems().stream().sorted().toList())
                + (result.skipped() == 0 ? "" : "; " + result.skipped() + " files are no advisories"));
        return result.advisories() == 0 ? ExitCode.USAGE : ExitCode.CLEAN;
    }
}
