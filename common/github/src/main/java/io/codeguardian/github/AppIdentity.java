package io.codeguardian.github;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Proves that we are the App: a signed JWT of at most ten minutes, as GitHub allows. */
@Startup
@ApplicationScoped
class AppIdentity {
    private static final Logger LOG = Logger.getLogger(AppIdentity.class);
    /** Our clock may run ahead of GitHub's; documented advice. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private static final Duration LIFETIME = Duration.ofMinutes(9);

    private final GitHubSettings settings;
    private @Nullable PrivateKey key;
    private @Nullable String jwt;
    private Instant renewAt = Instant.MIN;

    @Inject
    AppIdentity(GitHubSettings settings) {
        this.settings = settings;
    }

    /** Half a configuration stops the start; none is a valid state that is told. */
    @PostConstruct
    void check() {
        checkUrl(settings.apiUrl());
        Optional<String> pem = pem();
        if (settings.appId().isEmpty() && pem.isEmpty()) {
            LOG.warn(new AppNotConfigured().getMessage());
        } else if (settings.appId().isEmpty()) {
            throw new IllegalStateException("a GitHub private key is configured but CODEGUARDIAN_GITHUB_APP_ID is not");
        } else if (pem.isEmpty()) {
            throw new IllegalStateException("CODEGUARDIAN_GITHUB_APP_ID is set but neither"
                    + " CODEGUARDIAN_GITHUB_PRIVATE_KEY nor CODEGUARDIAN_GITHUB_PRIVATE_KEY_FILE is");
        } else {
            key = read(pem.get());
        }
    }

    boolean configured() {
        return key != null;
    }

    /** @throws AppNotConfigured without an App */
    synchronized String authorization() {
        if (key == null) {
            throw new AppNotConfigured();
        }
        Instant now = Instant.now();
        if (jwt == null || !now.isBefore(renewAt)) {
            jwt = Jwt.issuer(settings.appId().orElseThrow())
                    .issuedAt(now.minus(CLOCK_SKEW))
                    .expiresAt(now.plus(LIFETIME).minus(CLOCK_SKEW))
                    .sign(key);
            renewAt = now.plus(LIFETIME.dividedBy(2));
        }
        return "Bearer " + jwt;
    }

    private Optional<String> pem() {
        if (settings.privateKey().isPresent() && settings.privateKeyFile().isPresent()) {
            throw new IllegalStateException(
                    "set CODEGUARDIAN_GITHUB_PRIVATE_KEY or CODEGUARDIAN_GITHUB_PRIVATE_KEY_FILE, not both");
        }
        return settings.privateKey().or(() -> settings.privateKeyFile().map(AppIdentity::content));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("CODEGUARDIAN_GITHUB_PRIVATE_KEY_FILE cannot be read: " + file, e);
        }
    }

    private static PrivateKey read(String pem) {
        try {
            return PemKey.read(pem);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the GitHub App's private key cannot be used: " + e.getMessage());
        }
    }

    private static void checkUrl(URI url) {
        boolean loopback = url.getHost() != null
                && (url.getHost().equals("localhost") || url.getHost().startsWith("127."));
        if (!("https".equals(url.getScheme()) || ("http".equals(url.getScheme()) && loopback))) {
            throw new IllegalStateException(
                    "CODEGUARDIAN_GITHUB_API_URL must be an https URL (http for localhost only): " + url);
        }
    }
}
