package io.codeguardian.gateway.readmodel;

import io.codeguardian.events.ReviewRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an event told, in one transaction, whatever came before it and however often it comes. The lock on the
 * review's row makes its happenings visible in the order of their numbers.
 */
@ApplicationScoped
public class ReadModel {
    /** The channel on which every replica hears of happenings. */
    public static final String NOTIFICATIONS = "gateway_happening";

    /** Inserts the review, or locks it as it is. */
    private static final String TOUCH_REVIEW = """
            insert into review (review_id, tenant, repository_id, repository, pull_request, generation, head_sha, base_sha)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (review_id) do update set tenant = excluded.tenant where false""";

    private static final String TELL = """
            insert into happening (event_id, subject, kind, at, detail) values ($1, $2, $3, $4, $5)
            on conflict (event_id) do nothing returning number""";

    private static final String NOTIFY = "select pg_notify('" + NOTIFICATIONS + "', $1)";

    private static final String LINK_REQUEST = """
            insert into request (request_id, tenant, repository, pull_request, stored, review_id)
            values ($1, $2, $3, $4, true, $5)
            on conflict (request_id) do update set stored = true, review_id = excluded.review_id""";

    private final Pool database;

    @Inject
    public ReadModel(Pool database) {
        this.database = database;
    }

    /**
     * Writes a change of a review.
     *
     * @param change to the review's own row and what hangs on it; repeatable
     * @return whether the event was new
     */
    public Uni<Boolean> write(ReviewRef review, Happening happening, Function<SqlConnection, Uni<?>> change) {
        return database.withTransaction(connection -> touch(connection, review)
                .chain(() -> change.apply(connection))
                .chain(() -> tell(connection, happening)));
    }

    /** Writes a change of a request that is no review yet. */
    public Uni<Boolean> writeRequest(Happening happening, Function<SqlConnection, Uni<?>> change) {
        return database.withTransaction(
                connection -> change.apply(connection).chain(() -> tell(connection, happening)));
    }

    /** From now on the request's id stands for the review, for streams that wait on it too. */
    public static Uni<?> link(SqlConnection connection, String requestId, ReviewRef review) {
        Tuple values =
                Tuple.of(requestId, review.tenant(), review.repository(), review.pullRequest(), review.reviewId());
        return connection
                .preparedQuery(LINK_REQUEST)
                .execute(values)
                .chain(() -> connection.preparedQuery(NOTIFY).execute(Tuple.of(requestId)));
    }

    /** PostgreSQL has no NUL in texts; hostile names may. */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    /** As the driver wants it; null stays null. */
    public static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Uni<?> touch(SqlConnection connection, ReviewRef review) {
        return connection
                .preparedQuery(TOUCH_REVIEW)
                .execute(Tuple.tuple()
                        .addString(review.reviewId())
                        .addString(review.tenant())
                        .addLong(review.repositoryId())
                        .addString(review.repository())
                        .addInteger(review.pullRequest())
                        .addInteger(review.generation())
                        .addString(review.headSha())
                        .addString(review.baseSha()));
    }

    /** Tells followers, once; inside the transaction that wrote it. */
    public static Uni<Boolean> tell(SqlConnection connection, Happening happening) {
        Tuple values = Tuple.of(
                happening.eventId(), happening.subject(), happening.kind(), time(happening.at()), happening.detail());
        return connection.preparedQuery(TELL).execute(values).chain(told -> {
            boolean isNew = told.size() > 0;
            return isNew
                    ? connection
                            .preparedQuery(NOTIFY)
                            .execute(Tuple.of(happening.subject()))
                            .replaceWith(true)
                    : Uni.createFrom().item(false);
        });
    }
}
