package io.codeguardian.local.github.repository;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** All repositories, and the numbers that GitHub gives to whatever is created. */
public final class Hosting {
    private static final long FIRST_ID = 5_000_001;

    private final AtomicLong ids = new AtomicLong(FIRST_ID);
    private final ConcurrentSkipListMap<Long, HostedRepository> repositories = new ConcurrentSkipListMap<>();

    private final Map<String, HostedRepository> former = new ConcurrentHashMap<>();

    /** A number that was never given before. */
    public long nextId() {
        return ids.getAndIncrement();
    }

    public void add(HostedRepository repository) {
        repositories.put(repository.id(), repository);
    }

    public List<HostedRepository> all() {
        return List.copyOf(repositories.values());
    }

    public @Nullable HostedRepository find(String owner, String name) {
        String wanted = owner + "/" + name;
        return repositories.values().stream()
                .filter(one -> one.fullName().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(null);
    }

    /** From now on its old name leads to it, until another repository takes that name. */
    public void rename(HostedRepository repository, String newName) {
        former.put(repository.fullName().toLowerCase(Locale.ROOT), repository);
        repository.rename(newName);
    }

    /** The repository that had this name once. */
    public @Nullable HostedRepository findFormer(String owner, String name) {
        return former.get((owner + "/" + name).toLowerCase(Locale.ROOT));
    }

    public @Nullable HostedRepository find(long id) {
        return repositories.get(id);
    }

    /**
     * The repository of a full name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public HostedRepository named(String fullName) {
        int slash = fullName.indexOf('/');
        HostedRepository found = slash < 0 ? null : find(fullName.substring(0, slash), fullName.substring(slash + 1));
        if (found == null) {
            throw new IllegalArgumentException("no repository " + fullName);
        }
        return found;
    }
}
