package io.codeguardian.gateway.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.gateway.Callers;
import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is old goes, what is young or under way stays. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
class ForgettingTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final AtomicLong REPOSITORIES = new AtomicLong(900_000_000);

    private final Pool database;

    @Inject
    ForgettingTest(Pool database) {
        this.database = database;
    }

    private record Kept(Duration events, Optional<Duration> reviews, Duration sweep) implements RetentionSettings {}

    @Test
    void eventsGoAndReviewsStayUnlessALimitIsSet() {
        String old = ended(NOW.minus(Duration.ofDays(40)));
        String young = ended(NOW.minus(Duration.ofDays(10)));

        forget(Optional.empty());

        assertThat(counts(old)).containsExactly(1L, 1L, 1L, 0L, 0L);
        assertThat(counts(young)).containsExactly(1L, 1L, 1L, 1L, 1L);
    }

    @Test
    void endedReviewsGoWithAllThatHangsOnThem() {
        String old = ended(NOW.minus(Duration.ofDays(400)));
        String young = ended(NOW.minus(Duration.ofDays(300)));
        String underWay = underWay(NOW.minus(Duration.ofDays(400)));

        forget(Optional.of(Duration.ofDays(365)));

        assertThat(counts(old)).containsExactly(0L, 0L, 0L, 0L, 0L);
        assertThat(counts(young)).startsWith(1L, 1L, 1L);
        assertThat(counts(underWay)).startsWith(1L);
    }

    private void forget(Optional<Duration> reviews) {
        new Forgetting(new Kept(Duration.ofDays(30), reviews, Duration.ofHours(1)), database)
                .forget(NOW)
                .await()
                .indefinitely();
    }

    private String ended(Instant at) {
        String id = underWay(at);
        execute("update review set published_at = $2 where review_id = $1", id, at);
        execute("""
                insert into request (request_id, tenant, repository, pull_request, stored, review_id, requested_at)
                values ('r' || $1, 'default', 'a/b', 1, true, $1, $2)""", id, at);
        execute("""
                insert into finding (review_id, place, status, severity, category, path, content)
                select $1, 0, 'new', 'low', 'logic', 'a', '{}' where $2::timestamptz is not null""", id, at);
        execute(
                "insert into happening (event_id, subject, kind, at, detail) values ('h' || $1, $1, 'x', $2, '{}')",
                id,
                at);
        execute("""
                insert into analysis (review_id, unit_id, category, completed_at, duration_millis, findings, failures)
                values ($1, 'u', 'logic', $2, 1, 0, 0)""", id, at);
        return id;
    }

    private String underWay(Instant at) {
        String id = UUID.randomUUID().toString();
        execute("""
                insert into review (review_id, tenant, repository_id, repository, pull_request, generation, head_sha,
                    base_sha, planned_at)
                values ($1, 'default', %d, 'a/b', 1, 1, 'a', 'b', $2)""".formatted(REPOSITORIES.incrementAndGet()), id, at);
        return id;
    }

    private void execute(String sql, String id, Instant at) {
        database.preparedQuery(sql)
                .execute(Tuple.of(id, at.atOffset(ZoneOffset.UTC)))
                .await()
                .indefinitely();
    }

    /** Rows of the review, its requests, findings, happenings and parts. */
    private List<Long> counts(String id) {
        return List.of(
                count("review where review_id = $1", id),
                count("request where review_id = $1", id),
                count("finding where review_id = $1", id),
                count("happening where subject = $1", id),
                count("analysis where review_id = $1", id));
    }

    private long count(String what, String id) {
        return database.preparedQuery("select count(*) from " + what)
                .execute(Tuple.of(id))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
