package io.codeguardian.engine.absence;

import org.jspecify.annotations.Nullable;

/** What is known of a variable at one place; no record means nothing is known. */
record Known(Kind kind, int node) {
    enum Kind {
        SET,
        /** A condition says so on this way. */
        ABSENT,
        /** Nothing was assigned on this way. */
        NOTHING,
        /** Absent on one of the ways that lead here. */
        ASKED,
        /** A call may have given nothing. */
        MAYBE
    }

    /** Where two ways meet. Only what the code asked itself is kept: other conditions may hang together. */
    static @Nullable Known join(@Nullable Known one, @Nullable Known other) {
        if (one != null && other != null && one.kind == other.kind) {
            return one;
        }
        if (isAsked(one) || isAsked(other)) {
            Known asked = isAsked(one) ? one : other;
            boolean nothing = one != null && one.kind == Kind.NOTHING || other != null && other.kind == Kind.NOTHING;
            return asked == null || nothing ? null : new Known(Kind.ASKED, asked.node);
        }
        return null;
    }

    private static boolean isAsked(@Nullable Known known) {
        return known != null && (known.kind == Kind.ABSENT || known.kind == Kind.ASKED);
    }
}
