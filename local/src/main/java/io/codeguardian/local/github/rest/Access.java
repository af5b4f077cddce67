package io.codeguardian.local.github.rest;

import io.codeguardian.local.github.app.AccessToken;
import io.codeguardian.local.github.app.Caller;
import io.codeguardian.local.github.description.Operation;
import io.codeguardian.local.github.rendering.Site;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.wire.Call;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may do what; a private repository that a caller may not see does not exist for it. */
final class Access {
    private final Hosting hosting;
    private final Site site;

    Access(Hosting hosting, Site site) {
        this.hosting = hosting;
        this.site = site;
    }

    /** The repository that the path names, or null when it names none. */
    @Nullable
    HostedRepository check(Call call, Operation operation, Map<String, String> path, Caller caller) {
        String owner = path.get("owner");
        String name = path.get("repo");
        HostedRepository repository = owner == null || name == null ? null : hosting.find(owner, name);
        if (owner != null && name != null && repository == null) {
            HostedRepository renamed = hosting.findFormer(owner, name);
            if (renamed != null) {
                String rest = call.path().substring(("/repos/" + owner + "/" + name).length());
                throw ApiError.moved(call.method(), site.api() + "/repositories/" + renamed.id() + rest);
            }
        }
        switch (operation.who()) {
            case ANYONE -> {}
            case APP -> app(operation, caller);
            case INSTALLATION -> installation(operation, caller, owner, repository);
        }
        if (owner != null && repository == null) {
            throw ApiError.notFound(operation);
        }
        return repository;
    }

    private static void app(Operation operation, Caller caller) {
        if (caller.kind() != Caller.Kind.APP) {
            throw ApiError.of(401, "A JSON web token could not be decoded", operation, Map.of());
        }
    }

    private static void installation(
            Operation operation, Caller caller, @Nullable String owner, @Nullable HostedRepository repository) {
        AccessToken token = caller.token();
        if (caller.kind() == Caller.Kind.APP) {
            throw ApiError.of(403, "Resource not accessible by integration", operation, Map.of());
        }
        if (token == null) {
            throw owner == null
                    ? ApiError.of(401, "Requires authentication", operation, Map.of())
                    : ApiError.notFound(operation);
        }
        if (owner == null) {
            return;
        }
        if (repository == null
                || !repository.installed()
                || !token.reaches(repository.id())
                || token.installation() != repository.installation()) {
            throw ApiError.notFound(operation);
        }
        if (!token.allows(operation.permissions())) {
            throw ApiError.of(
                    403,
                    "Resource not accessible by integration",
                    operation,
                    Map.of(
                            "X-Accepted-GitHub-Permissions",
                            String.join("; ", operation.permissions()).replace(':', '=')));
        }
    }
}
