package io.codeguardian.local.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Every request ever made to a stand-in; nothing is ever removed or changed. */
public final class Journal {
    private final List<JournalEntry> entries = new ArrayList<>();

    /** Appends what the function makes of the next sequence number. */
    synchronized void append(Function<Long, JournalEntry> entry) {
        entries.add(entry.apply(entries.size() + 1L));
    }

    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /** The entries after a sequence number. */
    public synchronized List<JournalEntry> since(long sequence) {
        int from = (int) Math.clamp(sequence, 0, entries.size());
        return List.copyOf(entries.subList(from, entries.size()));
    }
}
