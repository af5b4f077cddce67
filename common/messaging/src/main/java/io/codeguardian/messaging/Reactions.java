package io.codeguardian.messaging;

import io.codeguardian.events.Event;
import io.codeguardian.events.ReviewRef;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Runs a service's reaction to an event: repeats it in place through outages, lets a hopeless record go to the dead
 * letters, and lets nothing go there because the service is stopping.
 */
@ApplicationScoped
public class Reactions {
    private static final Logger LOG = Logger.getLogger(Reactions.class);

    private final MessagingSettings settings;
    private final GracefulStop stop;
    private final DeadLetterCounts deadLetters;

    @Inject
    public Reactions(MessagingSettings settings, GracefulStop stop, DeadLetterCounts deadLetters) {
        this.settings = settings;
        this.stop = stop;
        this.deadLetters = deadLetters;
    }

    /** For a reaction that does not block. It must be idempotent: it is repeated as a whole. */
    public Uni<Void> react(Event event, Supplier<Uni<Void>> reaction) {
        if (!stop.begin()) {
            return Uni.createFrom().nothing();
        }
        describe(event);
        return attempt(event, reaction, 1).onTermination().invoke(stop::end);
    }

    /** For a reaction that blocks, on a worker or virtual thread. It must be idempotent: it is repeated as a whole. */
    public Uni<Void> reactBlocking(Event event, Runnable reaction) {
        if (!stop.begin()) {
            return Uni.createFrom().nothing();
        }
        try {
            describe(event);
            return block(event, reaction);
        } finally {
            stop.end();
        }
    }

    private Uni<Void> attempt(Event event, Supplier<Uni<Void>> reaction, int attempt) {
        return Uni.createFrom().deferred(reaction::get).onFailure().recoverWithUni(failure -> switch (next(
                event, failure, attempt)) {
            case REPEAT ->
                Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(pause(attempt))
                        .chain(() -> attempt(event, reaction, attempt + 1));
            case GIVE_UP -> Uni.createFrom().failure(failure);
            case STOP -> Uni.createFrom().nothing();
        });
    }

    private Uni<Void> block(Event event, Runnable reaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                reaction.run();
                return Uni.createFrom().voidItem();
            } catch (RuntimeException failure) {
                switch (next(event, failure, attempt)) {
                    case REPEAT -> {
                        if (!sleep(pause(attempt))) {
                            return Uni.createFrom().nothing();
                        }
                    }
                    case GIVE_UP -> {
                        return Uni.createFrom().failure(failure);
                    }
                    case STOP -> {
                        return Uni.createFrom().nothing();
                    }
                }
            }
        }
    }

    private enum Next {
        REPEAT,
        GIVE_UP,
        STOP
    }

    private Next next(Event event, Throwable failure, int attempt) {
        if (stop.stopping()) {
            return Next.STOP; // unacknowledged, so it is delivered again after the start
        }
        FailureKind kind = FailureKind.of(failure);
        String type = event.getClass().getSimpleName();
        if (kind == FailureKind.TRANSIENT || (kind == FailureKind.UNKNOWN && attempt < settings.attempts())) {
            LOG.warnf("%s %s: attempt %d failed, repeating: %s", type, event.eventId(), attempt, failure);
            return Next.REPEAT;
        }
        LOG.errorf(failure, "%s %s goes to the dead letters after attempt %d", type, event.eventId(), attempt);
        deadLetters.count(event);
        return Next.GIVE_UP;
    }

    private Duration pause(int attempt) {
        long doubled = settings.firstPause().toMillis() << Math.min(attempt - 1, 16);
        long capped = Math.min(doubled, settings.longestPause().toMillis());
        return Duration.ofMillis(capped / 2 + ThreadLocalRandom.current().nextLong(capped / 2 + 1));
    }

    private boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return !stop.stopping();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void describe(Event event) {
        MDC.put("event", event.eventId());
        ReviewRef review = event.review();
        if (review != null) {
            MDC.put("review", review.reviewId());
            MDC.put("repository", review.repository());
        }
    }
}
