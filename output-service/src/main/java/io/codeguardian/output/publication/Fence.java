package io.codeguardian.output.publication;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.output.github.Degradations;
import io.codeguardian.output.github.Sites;
import io.codeguardian.output.ledger.Reviews.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps late work out: only the newest generation is said, and only while its head is the pull request's. */
@ApplicationScoped
public class Fence {
    private final Sites sites;

    @Inject
    Fence(Sites sites) {
        this.sites = sites;
    }

    /** The head that overtook the review; asked for just before posting. */
    public Uni<Optional<String>> newerHead(ReviewRef review, Standing standing) {
        if (standing.newestGeneration() > review.generation()) {
            return Uni.createFrom().item(Optional.of(standing.newestHeadSha()));
        }
        return new Degradations()
                .unlessRefused(
                        "the head cannot be read",
                        Optional.empty(),
                        () -> sites.open(review)
                                .chain(site -> site.headSha())
                                .map(head -> Optional.of(head).filter(h -> !h.equals(review.headSha()))));
    }
}
