package io.codeguardian.local.github.repository;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Comments that were folded away, with the reason. */
public final class Minimized {
    private final ConcurrentMap<Long, String> reasons = new ConcurrentHashMap<>();

    public void minimize(long comment, String reason) {
        reasons.put(comment, reason);
    }

    /** As GitHub shows it, in lower case; null when the comment is not minimized. */
    public @Nullable String reason(long comment) {
        return reasons.get(comment);
    }
}
