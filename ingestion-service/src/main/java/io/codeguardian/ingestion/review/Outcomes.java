package io.codeguardian.ingestion.review;

import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up what requests led to. */
@ApplicationScoped
public class Outcomes {
    private final StoredJson json;

    @Inject
    public Outcomes(StoredJson json) {
        this.json = json;
    }

    /** What a request led to before; empty when it is new. */
    public Uni<Optional<Outcome>> known(String requestId) {
        return Panache.withSession(() -> RequestRow.<RequestRow>findById(requestId)
                .chain(row ->
                        row == null ? Uni.createFrom().item(Optional.<Outcome>empty()) : of(row).map(Optional::of)));
    }

    Uni<Outcome> of(String requestId) {
        return RequestRow.<RequestRow>findById(requestId).chain(this::of);
    }

    private Uni<Outcome> of(RequestRow request) {
        ReviewSkipped skipped = request.skipped == null ? null : json.read(request.skipped, ReviewSkipped.class);
        return request.reviewId == null
                ? Uni.createFrom().item(new Outcome(null, null, skipped, List.of()))
                : ReviewRow.<ReviewRow>findById(request.reviewId).chain(review -> of(review, skipped));
    }

    Uni<Outcome> of(ReviewRow review, @Nullable ReviewSkipped skipped) {
        return ReviewRow.<ReviewRow>list(
                        "tenant = ?1 and repositoryId = ?2 and pullRequest = ?3 and superseding = ?4 and state = ?5",
                        review.tenant,
                        review.repositoryId,
                        review.pullRequest,
                        review.generation,
                        ReviewState.SUPERSEDED)
                .map(rows -> new Outcome(
                        review.ref(),
                        review.state,
                        skipped,
                        rows.stream().map(Outcomes::superseded).toList()));
    }

    private static ReviewSuperseded superseded(ReviewRow row) {
        return new ReviewSuperseded(
                row.ref(), Objects.requireNonNull(row.supersededBy), Objects.requireNonNull(row.supersededAt));
    }
}
