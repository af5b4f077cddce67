package io.codeguardian.synthesis.join;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.language.Category;
import io.codeguardian.synthesis.deadline.Patience;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.MutationQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/**
 * Takes plans, results and ends in any order, each as often as it comes; the first of each kind counts. Every statement
 * locks the review's row first, so of two parts that arrive together one sees the other.
 */
@ApplicationScoped
public class Join {
    private static final String TOUCH = """
            insert into review (review_id, tenant, repository_id, pull_request, generation, head_sha, state)
            values (:id, :tenant, :repository, :pull, :generation, :head, 'OPEN')
            on conflict (review_id) do update set touched_at = now()""";

    private static final String PLAN = """
            update review set plan = :plan, previous_head_sha = nullif(:previous, ''), deadline = now() + make_interval(secs => :patience),
                last_resort = now() + make_interval(secs => :longest),
                traceparent = coalesce(traceparent, nullif(:trace, ''))
            where review_id = :id and plan is null""";

    private static final String EXPECT = """
            insert into part (review_id, unit_id, category, planned)
            select :id, u.value, c.value, true
            from json_array_elements_text(cast(cast(:units as text) as json)) u,
                json_array_elements_text(cast(cast(:categories as text) as json)) c
            on conflict (review_id, unit_id, category) do update set planned = true""";

    private static final String ANSWER = """
            insert into part (review_id, unit_id, category, result) values (:id, :unit, :category, :result)
            on conflict (review_id, unit_id, category) do update set result = excluded.result
            where part.result is null""";

    private static final String TRACE = "update review set traceparent = :trace where review_id = :id and :trace <> ''";

    private static final String STANDING = """
            select case when state <> 'OPEN' then state
                when plan is not null and not exists (
                    select 1 from part p where p.review_id = r.review_id and p.planned and p.result is null)
                then 'COMPLETE' else 'WAITING' end
            from review r where review_id = :id""";

    private final Json json;
    private final Patience patience;

    @Inject
    Join(Json json, Patience patience) {
        this.json = json;
        this.patience = patience;
    }

    /** @param traceparent W3C, for whoever composes without a message at hand; empty when there is none */
    public Uni<Standing> plan(ReviewPlanned planned, String traceparent) {
        String id = planned.review().reviewId();
        return locked(
                planned.review(),
                s -> run(
                                s,
                                PLAN,
                                id,
                                Map.of(
                                        "plan",
                                        json.write(planned),
                                        "previous",
                                        Objects.requireNonNullElse(planned.previousHeadSha(), ""),
                                        "patience",
                                        (double) patience.of(planned).toSeconds(),
                                        "longest",
                                        (double) patience.longest(planned).toSeconds(),
                                        "trace",
                                        traceparent))
                        .chain(() -> run(s, EXPECT, id, parts(planned)))
                        .chain(() -> standing(s, id)));
    }

    public Uni<Standing> answer(AnalysisCompleted result, String traceparent) {
        String id = result.review().reviewId();
        Map<String, ?> answer = Map.of(
                "unit", result.unitId(),
                "category", result.category().wireName(),
                "result", json.write(result));
        return locked(
                result.review(),
                s -> run(s, ANSWER, id, answer)
                        .chain(() -> run(s, TRACE, id, Map.of("trace", traceparent)))
                        .chain(() -> standing(s, id)));
    }

    /** Failed or superseded: it is never composed; one that is composed already stays as it is. */
    public Uni<Void> close(ReviewRef review) {
        String close = "update review set state = 'CLOSED' where review_id = :id and state = 'OPEN'";
        return locked(review, s -> run(s, close, review.reviewId(), Map.of())).replaceWithVoid();
    }

    /** From now on it is what later reviews of the pull request are compared with. */
    public Uni<Void> published(ReviewRef review) {
        String published = "update review set published = true where review_id = :id";
        return locked(review, s -> run(s, published, review.reviewId(), Map.of()))
                .replaceWithVoid();
    }

    private static <T> Uni<T> locked(ReviewRef review, Function<Session, Uni<T>> work) {
        Map<String, ?> row = Map.of(
                "tenant", review.tenant(),
                "repository", review.repositoryId(),
                "pull", review.pullRequest(),
                "generation", review.generation(),
                "head", review.headSha());
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(s -> run(s, TOUCH, review.reviewId(), row).chain(() -> work.apply(s))));
    }

    private static Uni<Integer> run(Session session, String sql, String reviewId, Map<String, ?> parameters) {
        MutationQuery query = session.createNativeQuery(sql).setParameter("id", reviewId);
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }

    private static Uni<Standing> standing(Session session, String reviewId) {
        return session.createNativeQuery(STANDING, String.class)
                .setParameter("id", reviewId)
                .getSingleResult()
                .map(Standing::valueOf);
    }

    private Map<String, ?> parts(ReviewPlanned planned) {
        return Map.of(
                "units",
                json.write(planned.units().stream().map(PlannedUnit::unitId).toList()),
                "categories",
                json.write(planned.categories().stream().map(Category::wireName).toList()));
    }
}
