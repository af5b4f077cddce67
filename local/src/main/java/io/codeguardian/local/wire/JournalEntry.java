package io.codeguardian.local.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request and what became of it.
 *
 * @param sequence counted from 1, in the order in which requests were carried out
 * @param body as JSON, or as one text when it is none; null when empty or binary
 * @param status 0 when the connection broke before an answer was made
 * @param actor who called, without any credential
 * @param fault the fault that the request met, or null
 * @param unexpected whether the operation is none that the stand-in plays
 * @param violations where the request left the official description
 */
public record JournalEntry(
        long sequence,
        Instant time,
        long millis,
        String method,
        String path,
        @Nullable String query,
        @Nullable JsonNode body,
        int status,
        String actor,
        Fault.@Nullable Kind fault,
        boolean unexpected,
        List<String> violations) {

    /** Whether the request was carried out, its reply lost or not. */
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }
}
