package io.codeguardian.output;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.output.gate.OutputSettings;
import io.codeguardian.output.ledger.Lease;
import io.codeguardian.output.ledger.Reviews;
import io.codeguardian.output.publication.Withdrawal;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Completes check runs whose review never came; a result that still comes replaces what they say. */
@ApplicationScoped
public class ConcludeHanging {
    private static final Logger LOG = Logger.getLogger(ConcludeHanging.class);

    private final OutputSettings settings;
    private final Lease lease;
    private final Reviews reviews;
    private final Withdrawal withdrawal;

    @Inject
    ConcludeHanging(OutputSettings settings, Lease lease, Reviews reviews, Withdrawal withdrawal) {
        this.settings = settings;
        this.lease = lease;
        this.reviews = reviews;
        this.withdrawal = withdrawal;
    }

    @Scheduled(every = "${codeguardian.output.watch:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> watch() {
        return reviews.hanging(Instant.now().minus(settings.hangAfter()))
                .onItem()
                .transformToMulti(hanging -> Multi.createFrom().iterable(hanging))
                .onItem()
                .transformToUniAndConcatenate(review -> conclude(review)
                        .onFailure()
                        .invoke(e -> LOG.warnf("review %s hangs: %s", review.reviewId(), e.toString()))
                        .onFailure()
                        .recoverWithNull())
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(e -> LOG.warnf("nobody watches check runs: %s", e.toString()))
                .onFailure()
                .recoverWithNull();
    }

    @Scheduled(every = "1h", delayed = "2m")
    Uni<Void> forget() {
        return reviews.forget(Instant.now().minus(settings.keep())).replaceWithVoid();
    }

    private Uni<Void> conclude(ReviewRef review) {
        return lease.holding(
                review,
                () -> reviews.accept(review)
                        .chain(standing -> standing.open()
                                ? withdrawal.hung(review).chain(() -> reviews.hung(review))
                                : Uni.createFrom().voidItem()));
    }
}
