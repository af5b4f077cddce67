package io.codeguardian.ingestion.planning;

import io.codeguardian.ingestion.git.Mirrors;
import io.codeguardian.ingestion.review.Plans;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Lets go of what is no longer needed: old units, old requests, mirrors that nobody uses. */
@ApplicationScoped
class Upkeep {
    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private final Plans plans;
    private final Mirrors mirrors;
    private final PlanningSettings settings;

    @Inject
    Upkeep(Plans plans, Mirrors mirrors, PlanningSettings settings) {
        this.plans = plans;
        this.mirrors = mirrors;
        this.settings = settings;
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        Instant now = Instant.now();
        long units = Awaiting.database(() -> plans.forgetUnits(now.minus(settings.unitsKept())));
        long requests = Awaiting.database(() -> plans.forgetRequests(now.minus(settings.requestsKept())));
        mirrors.evict();
        LOG.debugf("forgot %d units and %d requests", units, requests);
    }
}
