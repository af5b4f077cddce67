package io.codeguardian.ingestion.planning;

import io.codeguardian.github.Forbidden;
import io.codeguardian.github.NotFound;
import io.codeguardian.github.Unprocessable;
import io.codeguardian.ingestion.git.GitFailure;
import io.codeguardian.ingestion.review.Job;
import io.codeguardian.messaging.TransientFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;

/**
 * What a failed attempt at planning means.
 *
 * @param again whether a later attempt may work
 * @param notInstalled whether the App was taken away meanwhile
 * @param stage where it failed
 * @param reason in words a reader understands
 */
record Setback(boolean again, boolean notInstalled, String stage, String reason) {
    private static final int ATTEMPTS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    static Setback of(RuntimeException failure, Job job, Duration patience) {
        if (failure instanceof NotFound || failure instanceof Forbidden || failure instanceof Unprocessable) {
            return new Setback(false, true, "access", message(failure));
        }
        boolean patient = Instant.now().isBefore(job.requestedAt().plus(patience));
        boolean fewAttempts = job.attempts() < ATTEMPTS;
        if (failure instanceof GitFailure git) {
            boolean again = switch (git.kind()) {
                case UNREACHABLE -> patient;
                case REFUSED, GONE, BROKEN -> fewAttempts;
                case LIMIT, FORBIDDEN_ADDRESS -> false;
            };
            return new Setback(again, false, "fetch", message(git));
        }
        return new Setback(isOutage(failure) ? patient : fewAttempts, false, "plan", message(failure));
    }

    private static String message(RuntimeException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof TransientFailure || t instanceof IOException || t instanceof TimeoutException) {
                return true;
            }
        }
        return failure instanceof io.smallrye.mutiny.TimeoutException;
    }

    /** Doubles from a second. */
    static Instant nextAttempt(Job job) {
        Duration pause = Duration.ofSeconds(1L << Math.min(job.attempts(), 6));
        return Instant.now().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
