package io.codeguardian.local.github.repository;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which threads of review comments were resolved; a thread is known by the comment that began it. */
public final class ReviewThreads {
    private final Set<Long> resolved = ConcurrentHashMap.newKeySet();

    public boolean isResolved(long firstComment) {
        return resolved.contains(firstComment);
    }

    /** By the comments that began them. */
    public List<Long> resolved() {
        return resolved.stream().sorted().toList();
    }

    public void resolve(long firstComment) {
        resolved.add(firstComment);
    }

    public void unresolve(long firstComment) {
        resolved.remove(firstComment);
    }
}
