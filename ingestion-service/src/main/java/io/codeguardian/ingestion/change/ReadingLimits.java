package io.codeguardian.ingestion.change;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of a change is read; what exceeds it is listed in the review. */
@ConfigMapping(prefix = "codeguardian.reading")
public interface ReadingLimits {
    /** Largest file that is read; at most 1 MiB, since a unit must fit a message. */
    @WithDefault("1M")
    MemorySize maximumFile();

    /** All files of a review together. */
    @WithDefault("64M")
    MemorySize maximumReview();

    /** Hunks of all files together; each is an anchor in the plan's message. */
    @WithDefault("50000")
    int maximumHunks();

    /** Files that a review lists by name, read or not; the rest is told as a number. */
    @WithDefault("50000")
    int maximumFiles();
}
