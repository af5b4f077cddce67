package io.codeguardian.github;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/** The door to GitHub: as the App itself, and into the repositories where it is installed. */
@ApplicationScoped
public class GitHub {
    private static final Duration APP_KEPT = Duration.ofHours(1);

    private final GitHubRest rest;
    private final GitHubGraphQl graphQl;
    private final AppIdentity identity;
    private final InstallationTokens tokens;
    private final Calls calls;
    private final SeenPullRequests seen;
    private final CurrentNames names;
    private final Uni<App> app;

    @Inject
    public GitHub(
            GitHubRest rest,
            GitHubGraphQl graphQl,
            AppIdentity identity,
            InstallationTokens tokens,
            Calls calls,
            SeenPullRequests seen,
            CurrentNames names) {
        this.rest = rest;
        this.graphQl = graphQl;
        this.identity = identity;
        this.tokens = tokens;
        this.calls = calls;
        this.seen = seen;
        this.names = names;
        this.app = Uni.createFrom()
                .deferred(() -> asApp(() -> rest.app(identity.authorization())))
                .memoize()
                .atLeast(APP_KEPT);
    }

    /** Whether an App is configured; without one every other call fails with {@link AppNotConfigured}. */
    public boolean configured() {
        return identity.configured();
    }

    /** Who we are, to know our own comments by their author. */
    public Uni<App> app() {
        return app;
    }

    /** Fails with {@link NotFound} when nobody installed the App there, or there is no such repository. */
    public Uni<Installation> installationOf(String repository) {
        return Uni.createFrom().deferred(() -> {
            RepositoryName name = RepositoryName.of(repository);
            return asApp(() -> rest.installation(identity.authorization(), name.owner(), name.name()));
        });
    }

    /**
     * A repository, with a token for it alone that can do no more than {@code access}.
     *
     * @param repository {@code owner/name}
     * @throws NotFound when that cannot be a repository's name
     */
    public GitHubRepository repository(long installation, String repository, Access access) {
        return repository(new InstallationTokens.Grant(installation, RepositoryName.of(repository), null, access));
    }

    /**
     * As {@link #repository(long, String, Access)}, and found again after a rename.
     *
     * @param id of the repository
     * @param repository {@code owner/name}, as it was when it was last heard of
     */
    public GitHubRepository repository(long installation, long id, String repository, Access access) {
        return repository(new InstallationTokens.Grant(installation, RepositoryName.of(repository), id, access));
    }

    private GitHubRepository repository(InstallationTokens.Grant grant) {
        return new GitHubRepository(rest, graphQl, tokens, calls, seen, names, grant, CallKind.READ);
    }

    private <T> Uni<T> asApp(java.util.function.Supplier<Uni<RestResponse<T>>> call) {
        return calls.send(0, CallKind.READ, call).map(RestResponse::getEntity);
    }
}
