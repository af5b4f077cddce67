package io.codeguardian.analysis.tool;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which external tools are asked, in the sandbox; none by default. */
@ConfigMapping(prefix = "codeguardian.tools")
public interface ToolsSettings {
    /** Their names, or {@code installed} for every one on the path. */
    Optional<List<String>> use();

    /** A folder with rules or data for those that need them, below their names. */
    Optional<String> rules();

    /** For all tools together, over one unit; keep it below the time of the engine's run. */
    @WithDefault("30s")
    Duration timeLimit();

    /** Data of one process of a tool. */
    @WithDefault("2048")
    int memoryMegabytes();
}
