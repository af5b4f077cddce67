package io.codeguardian.cli;

import io.codeguardian.local.supervision.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which system a command means. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The system's data (default: $CODEGUARDIAN_HOME, else ~/.local/share/codeguardian,"
                    + " as root /var/lib/codeguardian).")
    private @Nullable Path folder;

    DataFolder get() {
        return folder == null ? DataFolder.ofUser() : new DataFolder(folder);
    }
}
