package io.codeguardian.local.wire;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong on demand.
 *
 * @param method an HTTP method, or {@code *}
 * @param path a glob over the path without query: {@code *} within a segment, {@code **} across
 * @param skip matching requests that pass unharmed first
 * @param count how many requests it then hits
 * @param status answered by {@link Kind#ERROR}
 * @param delayMillis how long {@link Kind#SLOW} waits, or how far back {@link Kind#STALE_LIST} looks
 * @param retryAfterSeconds sent as {@code Retry-After}; none when null
 */
public record Fault(
        Kind kind,
        String method,
        String path,
        int skip,
        int count,
        int status,
        long delayMillis,
        @Nullable Integer retryAfterSeconds) {

    /** What goes wrong. */
    public enum Kind {
        /** The request is not carried out; {@code status} is answered. */
        ERROR,
        /** The request is carried out after a wait. */
        SLOW,
        /** The request is carried out, its answer is lost. */
        DROP_REPLY,
        /** The connection breaks before the request is carried out. */
        RESET,
        /** The answer breaks off in the middle of its body. */
        CUT_OFF,
        /** Lists do not show yet what was written of late. */
        STALE_LIST,
        /** The service's own documented limit, in its own words; GitHub's comes as 403, or as 429 with that status. */
        SECONDARY_LIMIT,
        /** The answer is cut so that it is no valid JSON. */
        MALFORMED
    }

    /** Fills what a control request leaves out. */
    public Fault {
        Objects.requireNonNull(kind, "kind");
        method = method == null ? "*" : method;
        path = path == null ? "/**" : path;
        count = count <= 0 ? 1 : count;
        status = status <= 0 ? 500 : status;
    }

    /** One fault of this kind on the next matching request. */
    public static Fault once(Kind kind, String method, String path) {
        return new Fault(kind, method, path, 0, 1, 500, 0, null);
    }

    public Fault times(int hits) {
        return new Fault(kind, method, path, skip, hits, status, delayMillis, retryAfterSeconds);
    }

    public Fault after(int unharmed) {
        return new Fault(kind, method, path, unharmed, count, status, delayMillis, retryAfterSeconds);
    }

    public Fault withStatus(int answered) {
        return new Fault(kind, method, path, skip, count, answered, delayMillis, retryAfterSeconds);
    }

    public Fault withDelay(long millis) {
        return new Fault(kind, method, path, skip, count, status, millis, retryAfterSeconds);
    }

    public Fault withRetryAfter(int seconds) {
        return new Fault(kind, method, path, skip, count, status, delayMillis, seconds);
    }

    boolean matches(String requestMethod, String requestPath) {
        PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + path);
        return (method.equals("*") || method.equalsIgnoreCase(requestMethod)) && glob.matches(Path.of(requestPath));
    }
}
