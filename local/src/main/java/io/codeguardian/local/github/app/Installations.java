package io.codeguardian.local.github.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The accounts on which the App is installed. */
public final class Installations {
    private static final long FIRST = 1001;

    private final AtomicLong next = new AtomicLong(FIRST);
    private final ConcurrentMap<Long, Installation> byId = new ConcurrentHashMap<>();

    /** The installation on an account; installs the App when it is not. */
    public Installation on(Account account, Map<String, String> permissions, Instant now) {
        synchronized (byId) {
            Installation present = find(account.login());
            if (present != null) {
                return present;
            }
            Installation created =
                    new Installation(next.getAndIncrement(), account, Map.copyOf(permissions), false, now);
            byId.put(created.id(), created);
            return created;
        }
    }

    public @Nullable Installation find(long id) {
        return byId.get(id);
    }

    public @Nullable Installation find(String login) {
        return byId.values().stream()
                .filter(one -> one.account().login().equalsIgnoreCase(login))
                .findFirst()
                .orElse(null);
    }

    public List<Installation> all() {
        return byId.values().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    /** Replaces what is kept of an installation: its permissions, or whether it is suspended. */
    public void replace(Installation changed) {
        byId.put(changed.id(), changed);
    }
}
