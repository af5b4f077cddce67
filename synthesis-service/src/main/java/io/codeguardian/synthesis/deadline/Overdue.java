package io.codeguardian.synthesis.deadline;

import io.codeguardian.language.Category;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds reviews that have waited long enough and lets one replica have each. */
@ApplicationScoped
public class Overdue {
    private static final String CLAIM = """
            update review set claimed_until = now() + interval '1 minute'
            where review_id in (
                select r.review_id from review r
                where r.claimed_until < now()
                    and ((r.state = 'COMPOSED' and r.touched_at < now() - interval '10 seconds')
                        or (r.state = 'OPEN' and r.deadline < now() and (r.last_resort < now()
                            or r.touched_at < now() - make_interval(secs => :quiet))))
                order by r.deadline limit 20 for update skip locked)
            returning review_id, last_resort < now(),
                (select coalesce(string_agg(distinct p.category, ','), '') from part p
                    where p.review_id = review.review_id and p.planned and p.result is null)""";

    private static final String GIVE_BACK =
            "update review set claimed_until = now() + interval '5 seconds' where review_id = :id";

    private final DeadlineSettings settings;

    @Inject
    Overdue(DeadlineSettings settings) {
        this.settings = settings;
    }

    /**
     * A review that has waited long enough, and this replica's for a minute.
     *
     * @param lastResort whether it may not wait any longer, whatever the backlog
     * @param missing categories that have not answered for every unit
     */
    public record Claim(String reviewId, boolean lastResort, Set<Category> missing) {}

    public Uni<List<Claim>> claim() {
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(s -> s.createNativeQuery(CLAIM, Object[].class)
                                .setParameter("quiet", (double) settings.quiet().toSeconds())
                                .getResultList()))
                .map(rows -> rows.stream().map(Overdue::claim).toList());
    }

    /** It waits for a backlog to be worked off. */
    public Uni<Void> giveBack(Claim claim) {
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(s -> s.createNativeQuery(GIVE_BACK)
                                .setParameter("id", claim.reviewId())
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private static Claim claim(Object[] row) {
        Set<Category> missing = Arrays.stream(((String) row[2]).split(","))
                .filter(name -> !name.isEmpty())
                .map(Category::ofWireName)
                .collect(Collectors.toUnmodifiableSet());
        return new Claim((String) row[0], Boolean.TRUE.equals(row[1]), missing);
    }
}
