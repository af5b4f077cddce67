package io.codeguardian.output.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands outside.
 *
 * @param id as the other side names it; empty when the gate was closed
 * @param url for people
 */
public record Sent(String id, @Nullable String url) {
    /** What a closed gate leaves behind. */
    public static final Sent NOTHING = new Sent("", null);

    public boolean isNothing() {
        return id.isEmpty();
    }
}
