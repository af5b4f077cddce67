package io.codeguardian.output.publication;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.output.ledger.Lease;
import io.codeguardian.output.ledger.ReviewRow.State;
import io.codeguardian.output.ledger.Reviews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Ends a review that is not said; one that has ended already stays as it is. */
@ApplicationScoped
public class Ending {
    private final Lease lease;
    private final Reviews reviews;

    @Inject
    Ending(Lease lease, Reviews reviews) {
        this.lease = lease;
        this.reviews = reviews;
    }

    /** @param withdrawal what is to be said on GitHub instead of the review */
    public Uni<Void> of(ReviewRef review, State state, Supplier<Uni<Void>> withdrawal) {
        return lease.holding(
                review,
                () -> reviews.accept(review)
                        .chain(standing -> standing.open()
                                ? withdrawal.get().chain(() -> reviews.conclude(review, state, null))
                                : Uni.createFrom().voidItem()));
    }
}
