package io.codeguardian.gateway.live;

import io.codeguardian.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What a client that comes back has seen. */
final class LastEvent {
    static final String HEADER = "Last-Event-ID";

    private LastEvent() {}

    /** 0 when it comes for the first time. */
    static long number(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return 0;
        }
        try {
            return Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            throw Problems.invalid(HEADER, "is not one that this stream gave");
        }
    }
}
