package io.codeguardian.synthesis;

import io.codeguardian.language.Category;
import io.codeguardian.synthesis.deadline.Backlog;
import io.codeguardian.synthesis.deadline.Overdue;
import io.codeguardian.synthesis.deadline.Overdue.Claim;
import io.codeguardian.synthesis.deadline.Pulse;
import io.codeguardian.synthesis.join.Retention;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Composes what has waited past its deadline with the parts that are here. Only while the broker answers, and not while
 * a missing part is still in line: an outage must not make an empty review.
 */
@ApplicationScoped
public class ComposeOverdue {
    private static final Logger LOG = Logger.getLogger(ComposeOverdue.class);

    private final Pulse pulse;
    private final Overdue overdue;
    private final Backlog backlog;
    private final ComposeReview compose;
    private final Retention retention;

    @Inject
    ComposeOverdue(Pulse pulse, Overdue overdue, Backlog backlog, ComposeReview compose, Retention retention) {
        this.pulse = pulse;
        this.overdue = overdue;
        this.backlog = backlog;
        this.compose = compose;
        this.retention = retention;
    }

    @Scheduled(every = "${codeguardian.synthesis.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return backlog.reachable()
                .chain(pulse::beat)
                .chain(overdue::claim)
                .onItem()
                .transformToMulti(claims -> Multi.createFrom().iterable(claims))
                .onItem()
                .transformToUniAndConcatenate(claim -> settle(claim)
                        .onFailure()
                        .invoke(e -> LOG.warnf("review %s is tried again later: %s", claim.reviewId(), e))
                        .onFailure()
                        .recoverWithNull())
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(e -> LOG.warnf("deadlines stand still: %s", e.toString()))
                .onFailure()
                .recoverWithNull();
    }

    @Scheduled(every = "1h", delayed = "1m")
    Uni<Void> forget() {
        return retention.forget();
    }

    private Uni<Void> settle(Claim claim) {
        Uni<Boolean> wait = claim.lastResort() ? Uni.createFrom().item(false) : inLine(claim);
        return wait.chain(waits -> waits ? overdue.giveBack(claim) : compose.compose(claim.reviewId()));
    }

    private Uni<Boolean> inLine(Claim claim) {
        Uni<Boolean> any = claim.missing().isEmpty() ? Uni.createFrom().item(false) : backlog.ofResults();
        for (Category category : claim.missing()) {
            any = any.chain(found -> found ? Uni.createFrom().item(true) : backlog.of(category));
        }
        return any;
    }
}
