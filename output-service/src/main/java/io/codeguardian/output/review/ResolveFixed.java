package io.codeguardian.output.review;

import io.codeguardian.events.ReviewComposed;
import io.codeguardian.output.github.Degradations;
import io.codeguardian.output.github.ReviewThreads;
import io.codeguardian.output.github.Sites;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves the threads of findings that are gone; resolving twice is harmless. */
@ApplicationScoped
public class ResolveFixed {
    private final Sites sites;

    @Inject
    ResolveFixed(Sites sites) {
        this.sites = sites;
    }

    /** @return how many were resolved */
    public Uni<Integer> of(ReviewComposed review, Degradations degradations) {
        Set<String> fixed =
                review.fixed().stream().map(f -> f.finding().fingerprint()).collect(Collectors.toUnmodifiableSet());
        if (fixed.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return degradations.unlessRefused(
                "threads of fixed findings stay open (resolving needs the App's permission 'Contents: write')",
                0,
                () -> sites.threads(review.review()).chain(threads -> resolve(threads, fixed)));
    }

    private static Uni<Integer> resolve(ReviewThreads threads, Set<String> fixed) {
        return threads.open(fixed)
                .onItem()
                .transformToMulti(open -> Multi.createFrom().iterable(open))
                .onItem()
                .transformToUniAndConcatenate(threads::resolve)
                .filter(sent -> sent)
                .collect()
                .asList()
                .map(List::size);
    }
}
