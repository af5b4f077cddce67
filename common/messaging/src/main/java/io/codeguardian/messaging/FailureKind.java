package io.codeguardian.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** What a failure asks for. */
enum FailureKind {
    /** Repeat until it works: an outage must never turn good records into dead letters. */
    TRANSIENT,
    /** Repeat a few times, then dead-letter. */
    UNKNOWN,
    /** Dead-letter at once. */
    PERMANENT;

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system error. */
    private static final Set<String> TRANSIENT_SQL_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    static FailureKind of(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++) {
            if (t instanceof UnprocessableEvent || t instanceof JsonProcessingException) {
                return PERMANENT;
            }
            if (isTransient(t)) {
                return TRANSIENT;
            }
        }
        return UNKNOWN;
    }

    private static boolean isTransient(Throwable t) {
        return switch (t) {
            case TransientFailure f -> true;
            case UncheckedIOException f -> false; // its cause decides
            case IOException f -> true;
            case TimeoutException f -> true;
            case RejectedExecutionException f -> true;
            case RetriableException f -> true;
            case ClosedConnectionException f -> true;
            case HttpClosedException f -> true;
            case DatabaseException f -> isTransient(f.getSqlState());
            case VertxException f -> true;
            default -> false;
        };
    }

    private static boolean isTransient(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && TRANSIENT_SQL_CLASSES.contains(sqlState.substring(0, 2));
    }
}
