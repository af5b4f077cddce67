package io.codeguardian.ingestion.git;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of a test's own; limits as in production unless said otherwise. */
public record TestGitSettings(
        Path folder, Optional<Set<String>> allowedHosts, int firstDepth, Duration timeout, long fetchBytes)
        implements GitSettings {
    public static TestGitSettings of(Path folder, String allowedHost) {
        return new TestGitSettings(folder, Optional.of(Set.of(allowedHost)), 50, Duration.ofMinutes(1), 1L << 30);
    }

    public TestGitSettings withFirstDepth(int depth) {
        return new TestGitSettings(folder, allowedHosts, depth, timeout, fetchBytes);
    }

    public TestGitSettings withTimeout(Duration limit) {
        return new TestGitSettings(folder, allowedHosts, firstDepth, limit, fetchBytes);
    }

    public TestGitSettings withFetchBytes(long bytes) {
        return new TestGitSettings(folder, allowedHosts, firstDepth, timeout, bytes);
    }

    @Override
    public String executable() {
        return "git";
    }

    @Override
    public Optional<Path> caFile() {
        return Optional.empty();
    }

    @Override
    public MemorySize maximumFetch() {
        return new MemorySize(BigInteger.valueOf(fetchBytes));
    }

    @Override
    public MemorySize maximumMirrors() {
        return new MemorySize(BigInteger.valueOf(1L << 34));
    }

    @Override
    public Duration mirrorAge() {
        return Duration.ofDays(30);
    }

    @Override
    public int maximumDepth() {
        return 20_000;
    }
}
