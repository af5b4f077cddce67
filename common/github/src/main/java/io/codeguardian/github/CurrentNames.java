package io.codeguardian.github;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of repositories that were found to be renamed; their ids stay. */
@ApplicationScoped
class CurrentNames {
    private final Map<Long, RepositoryName> byId = new ConcurrentHashMap<>();

    RepositoryName of(InstallationTokens.Grant grant) {
        return grant.id() == null ? grant.repository() : byId.getOrDefault(grant.id(), grant.repository());
    }

    void learn(long id, RepositoryName name) {
        byId.put(id, name);
    }
}
