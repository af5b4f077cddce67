package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.engine.tool.ToolSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** External tools that are asked too, by {@code --local} or {@code --all}. */
final class ToolOptions {
    private static final Duration TIME_LIMIT = Duration.ofMinutes(10);
    private static final int MEMORY_MEGABYTES = 4_096;

    @Option(
            names = "--tools",
            paramLabel = "NAMES",
            split = ",",
            description =
                    "Ask these external tools too, in a sandbox: their names, or 'installed' for all that are here.")
    private Set<String> names = new LinkedHashSet<>();

    @Option(
            names = "--tool-rules",
            paramLabel = "FOLDER",
            description = "Rules or data of yours for tools that need them, in folders of the tools' names.")
    private @Nullable Path rules;

    /** @throws ConfigurationProblem when tools were asked for; a server asks its own */
    void refuse() {
        if (!names.isEmpty()) {
            throw new ConfigurationProblem("--tools goes with --local: a server asks the tools of its operator");
        }
    }

    /** @param reviewed the tree, from which no program is ever taken */
    ToolSettings settings(Path reviewed, Map<String, String> environment) {
        try {
            return new ToolSettings(
                    names,
                    ToolSettings.searchPath(environment.get("PATH")),
                    reviewed,
                    rules == null ? null : rules.toAbsolutePath(),
                    TIME_LIMIT,
                    MEMORY_MEGABYTES);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationProblem(String.valueOf(e.getMessage()));
        }
    }
}
