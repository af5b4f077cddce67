package io.codeguardian.github;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The narrowing of a token.
 *
 * @param repositories names without owner; null when they are named by id
 * @param repositoryIds outlive renames
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenRequest(
        @Nullable List<String> repositories, @Nullable List<Long> repositoryIds, Map<String, String> permissions) {
    static TokenRequest of(InstallationTokens.Grant grant) {
        Long id = grant.id();
        Map<String, String> permissions = grant.access().permissions();
        return id == null
                ? new TokenRequest(List.of(grant.repository().name()), null, permissions)
                : new TokenRequest(null, List.of(id), permissions);
    }
}
