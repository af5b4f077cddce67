package io.codeguardian.synthesis.join;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.synthesis.composition.Composed;
import io.codeguardian.synthesis.composition.Material;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is composed from, and what was composed: kept once, so that every repeat says the same. */
@ApplicationScoped
public class Compositions {
    private static final String PLANNED_PARTS = "reviewId = ?1 and planned and result is not null";

    /** The head that ingestion took as published counts, even when that event has not come here yet. */
    private static final String LAST = """
            tenant = ?1 and repositoryId = ?2 and pullRequest = ?3 and generation < ?4 and composed is not null
            and (published or headSha = ?5) order by generation desc""";

    private static final String KEEP = """
            update review set state = 'COMPOSED', composed = :composed, origins = :origins, touched_at = now()
            where review_id = :id and state = 'OPEN' and plan is not null""";

    private final Json json;

    @Inject
    Compositions(Json json) {
        this.json = json;
    }

    /** Parts as they are kept, to be read where reading does not block. */
    public record Kept(
            String plan,
            List<String> results,
            @Nullable String last,
            @Nullable String origins) {}

    /** @return null when there is no plan or nothing left to compose */
    public Uni<@Nullable Kept> kept(String reviewId) {
        return Panache.withTransaction(() -> ReviewRow.<ReviewRow>findById(reviewId)
                .chain(row -> {
                    if (row == null || row.plan == null || !row.state.equals("OPEN")) {
                        return Uni.createFrom().nullItem();
                    }
                    String plan = row.plan;
                    return PartRow.<PartRow>list(PLANNED_PARTS, reviewId)
                            .chain(parts -> last(row).map(last -> kept(plan, parts, last)));
                }));
    }

    private static Uni<@Nullable ReviewRow> last(ReviewRow row) {
        String previous = row.previousHeadSha == null ? "" : row.previousHeadSha;
        return ReviewRow.<ReviewRow>find(LAST, row.tenant, row.repositoryId, row.pullRequest, row.generation, previous)
                .firstResult();
    }

    private static Kept kept(String plan, List<PartRow> parts, @Nullable ReviewRow last) {
        List<String> results =
                parts.stream().map(p -> p.result).filter(Objects::nonNull).toList();
        return last == null
                ? new Kept(plan, results, null, null)
                : new Kept(plan, results, last.composed, last.origins);
    }

    public Material read(Kept kept) {
        Composed last = kept.last() == null
                ? null
                : new Composed(
                        json.read(kept.last(), ReviewComposed.class),
                        kept.origins() == null ? Map.of() : json.readMap(kept.origins()));
        return new Material(
                json.read(kept.plan(), ReviewPlanned.class),
                kept.results().stream()
                        .map(r -> json.read(r, AnalysisCompleted.class))
                        .toList(),
                last);
    }

    /** The first composition of a review stands; a second one is forgotten. */
    public Uni<Void> keep(String reviewId, Composed composed) {
        String event = json.write(composed.event());
        String origins = json.write(composed.origins());
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(s -> s.createNativeQuery(KEEP)
                                .setParameter("id", reviewId)
                                .setParameter("composed", event)
                                .setParameter("origins", origins)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** @return null when nothing is composed */
    public Uni<@Nullable Ready> ready(String reviewId) {
        return Panache.withSession(() -> ReviewRow.<ReviewRow>findById(reviewId))
                .map(row -> row == null || row.composed == null
                        ? null
                        : new Ready(json.read(row.composed, ReviewComposed.class), row.traceparent));
    }

    /** @return whether it is the first time */
    public Uni<Boolean> announced(String reviewId) {
        String announced = "update review set state = 'ANNOUNCED' where review_id = :id and state = 'COMPOSED'";
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(s -> s.createNativeQuery(announced)
                        .setParameter("id", reviewId)
                        .executeUpdate()
                        .map(rows -> rows == 1)));
    }

    /**
     * A composed review, to be put on its topic.
     *
     * @param traceparent of the part that completed it
     */
    public record Ready(ReviewComposed event, @Nullable String traceparent) {}
}
