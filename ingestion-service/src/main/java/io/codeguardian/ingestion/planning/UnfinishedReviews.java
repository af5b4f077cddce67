package io.codeguardian.ingestion.planning;

import io.codeguardian.ingestion.review.Plans;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;

/** Keeps what this process is at, and takes up what nobody is at any more. */
@ApplicationScoped
class UnfinishedReviews {
    private static final Logger LOG = Logger.getLogger(UnfinishedReviews.class);
    private static final int AT_ONCE = 200;

    private final Plans plans;
    private final Planning planning;
    private final Lanes lanes;
    private final PlanningSettings settings;

    @Inject
    UnfinishedReviews(Plans plans, Planning planning, Lanes lanes, PlanningSettings settings) {
        this.plans = plans;
        this.planning = planning;
        this.lanes = lanes;
        this.settings = settings;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        Set<String> active = Set.copyOf(planning.active());
        Uni<Void> renewed = active.isEmpty() ? Uni.createFrom().voidItem() : plans.renew(active, settings.lease());
        return renewed.chain(() -> plans.waiting(AT_ONCE))
                .invoke(waiting -> waiting.forEach(w -> planning.soon(w.repositoryId(), w.reviewId())))
                .replaceWithVoid()
                .onFailure()
                .invoke(e -> LOG.warnf("unfinished reviews cannot be looked for: %s", e))
                .onFailure()
                .recoverWithNull();
    }

    /** After consumption has stopped, before the database goes. */
    void stop(@Observes @Priority(100) ShutdownEvent shutdown) {
        Set<String> active = Set.copyOf(planning.active());
        lanes.stop();
        for (String reviewId : active) {
            Awaiting.database(() -> plans.release(reviewId, Instant.now()));
        }
    }
}
