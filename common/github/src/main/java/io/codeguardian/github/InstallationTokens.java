package io.codeguardian.github;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Mints installation tokens for one repository each, and keeps them until shortly before they expire. */
@ApplicationScoped
class InstallationTokens {
    /** A large clone must be able to finish with the token that it started with. */
    private static final Duration BEFORE_EXPIRY = Duration.ofMinutes(10);

    private static final int MOST_KEPT = 2000;

    /**
     * What a token is good for.
     *
     * @param id of the repository, where it is known
     */
    record Grant(
            long installation,
            RepositoryName repository,
            @Nullable Long id,
            Access access) {}

    private static final class Held {
        private final Uni<InstallationToken> token;
        private volatile @Nullable InstallationToken minted;

        Held(Uni<InstallationToken> minting) {
            this.token = minting.invoke(t -> minted = t).memoize().indefinitely();
        }

        boolean usable() {
            InstallationToken t = minted;
            return t == null || t.expiresAt().minus(BEFORE_EXPIRY).isAfter(Instant.now());
        }
    }

    private final GitHubRest rest;
    private final AppIdentity identity;
    private final Calls calls;
    private final Map<Grant, Held> held = new ConcurrentHashMap<>();

    @Inject
    InstallationTokens(GitHubRest rest, AppIdentity identity, Calls calls) {
        this.rest = rest;
        this.identity = identity;
        this.calls = calls;
    }

    /** Concurrent callers share one minting. */
    Uni<InstallationToken> token(Grant grant) {
        if (held.size() > MOST_KEPT) {
            held.values().removeIf(h -> !h.usable());
        }
        Held now = held.compute(grant, (g, old) -> old != null && old.usable() ? old : new Held(mint(g)));
        return now.token.onFailure().invoke(() -> held.remove(grant, now));
    }

    /** GitHub no longer accepts it: revoked, or the installation changed. */
    void drop(Grant grant, InstallationToken refused) {
        held.computeIfPresent(grant, (g, h) -> refused.equals(h.minted) ? null : h);
    }

    private Uni<InstallationToken> mint(Grant grant) {
        return calls.send(
                        0,
                        CallKind.READ,
                        () -> rest.createToken(identity.authorization(), grant.installation(), TokenRequest.of(grant)))
                .map(RestResponse::getEntity);
    }
}
