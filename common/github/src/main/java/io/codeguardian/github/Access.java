package io.codeguardian.github;

import java.util.Map;

/** What an installation token may do; each token is narrowed to the least that its caller needs. */
public enum Access {
    /** Read the code and the pull request. */
    READ(Map.of("metadata", "read", "contents", "read", "pull_requests", "read")),
    /** Comment, review and report checks. */
    WRITE(Map.of("metadata", "read", "pull_requests", "write", "checks", "write", "issues", "write")),
    /** Resolve review threads, for which GitHub asks write access to contents; the owner may not have granted it. */
    RESOLVE_THREADS(Map.of("metadata", "read", "pull_requests", "write", "contents", "write"));

    private final Map<String, String> permissions;

    Access(Map<String, String> permissions) {
        this.permissions = permissions;
    }

    Map<String, String> permissions() {
        return permissions;
    }
}
