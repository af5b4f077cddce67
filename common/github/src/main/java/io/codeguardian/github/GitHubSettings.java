package io.codeguardian.github;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How GitHub is reached, and as which App. */
@ConfigMapping(prefix = "codeguardian.github")
public interface GitHubSettings {
    /** Base of the REST API; of an Enterprise Server {@code https://host/api/v3}. */
    @WithDefault("https://api.github.com")
    URI apiUrl();

    /** The App's id or client id; without it no review can be made. */
    Optional<String> appId();

    /** The App's private key as PEM (PKCS#1 or PKCS#8); line breaks may be written as {@code \n}. */
    Optional<String> privateKey();

    /** A file with the private key, instead of the key itself. */
    Optional<Path> privateKeyFile();

    @WithDefault("5s")
    Duration connectTimeout();

    @WithDefault("30s")
    Duration requestTimeout();

    /** How long a call waits in place for a rate limit; beyond that it fails as passing. */
    @WithDefault("20s")
    Duration longestWait();

    /** Content creations a minute and installation; GitHub's own limit is 80, shared with people. */
    @WithDefault("60")
    int writesPerMinute();
}
