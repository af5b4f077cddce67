package io.codeguardian.github;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pull requests with the ETag they came with: asking again for an unchanged one costs no quota. */
@ApplicationScoped
class SeenPullRequests {
    private static final int MOST_KEPT = 500;

    /** Permissions shape an answer, so they are part of the key. */
    record Key(InstallationTokens.Grant grant, int number) {}

    record Seen(String etag, PullRequest pullRequest) {}

    private final Map<Key, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Seen> eldest) {
            return size() > MOST_KEPT;
        }
    };

    synchronized @Nullable Seen get(Key key) {
        return seen.get(key);
    }

    synchronized void put(Key key, Seen answer) {
        seen.put(key, answer);
    }
}
