package io.codeguardian.gateway.problem;

import io.vertx.core.VertxException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Tells what passes by itself from a fault of the service. */
final class Outage {
    static final int RETRY_AFTER_SECONDS = 5;

    private static final int DEEPEST_CAUSE = 20;

    private Outage() {}

    static boolean causes(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof VertxException
                    || cause instanceof ClosedConnectionException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
