package io.codeguardian.local.github.app;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An installation access token.
 *
 * @param repositories the ids to which it was narrowed; null for all of the installation
 * @param permissions what it may do, never more than its installation
 */
public record AccessToken(
        String value,
        long installation,
        @Nullable Set<Long> repositories,
        Map<String, String> permissions,
        Instant expires) {

    /** Whether it reaches any one of the permissions, each as {@code checks:write}; write includes read. */
    public boolean allows(Iterable<String> anyOf) {
        boolean asked = false;
        for (String wanted : anyOf) {
            asked = true;
            String[] part = wanted.split(":");
            String held = permissions.get(part[0]);
            if ("admin".equals(held) || "write".equals(held) || part[1].equals(held)) {
                return true;
            }
        }
        return !asked;
    }

    public boolean reaches(long repository) {
        return repositories == null || repositories.contains(repository);
    }

    @Override
    public String toString() {
        return "AccessToken[installation=" + installation + ", expires=" + expires + "]";
    }
}
