package io.codeguardian.ingestion.git;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How repositories are fetched, and within which limits. */
@ConfigMapping(prefix = "codeguardian.git")
public interface GitSettings {
    /** Git 2.39 or newer. */
    @WithDefault("git")
    String executable();

    /** Where the mirrors lie; may be emptied at any time. */
    @WithDefault("${java.io.tmpdir}/codeguardian-mirrors")
    Path folder();

    /**
     * {@code host:port} of servers inside the own network, which may have private addresses and speak plain http.
     * Every other server must have a public address and https.
     */
    Optional<Set<String>> allowedHosts();

    /** Certificates to trust beside the system's, as for an Enterprise Server with its own authority. */
    Optional<Path> caFile();

    /** For one git command. */
    @WithDefault("5m")
    Duration timeout();

    /** Largest pack that is taken from a server. */
    @WithDefault("1G")
    MemorySize maximumFetch();

    /** All mirrors together; the longest unused go first. */
    @WithDefault("20G")
    MemorySize maximumMirrors();

    /** A mirror that was not used for so long is deleted. */
    @WithDefault("30d")
    Duration mirrorAge();

    /** Commits that are fetched at first from each tip. */
    @WithDefault("50")
    int firstDepth();

    /** Commits that are fetched at most to find where a branch began. */
    @WithDefault("20000")
    int maximumDepth();
}
