package io.codeguardian.gateway.live;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what happened to a review, or to a request and then to the review that it led to. */
@ApplicationScoped
class HappeningQueries {
    private static final int PAGE = 500;
    private static final Set<String> FINAL_STATES = Set.of("published", "superseded", "skipped", "failed");

    private static final String SINCE = """
            select r.id resolved, (select state from overview where id = r.id) state, h.number, h.subject, h.kind, h.at, h.detail
            from (select coalesce((select q.review_id from request q where q.request_id = $1), $1) id) r
            left join lateral (
                select * from happening where subject in ($1, r.id) and number > $2 order by number limit $3) h on true
            order by h.number""";

    private final Pool database;

    @Inject
    HappeningQueries(Pool database) {
        this.database = database;
    }

    /** @param number grows with each happening of a review; the id of the server-sent event */
    record Numbered(long number, Told told) {}

    /**
     * What happened.
     *
     * @param subject the id under which more will be told
     * @param ended whether nothing comes after these
     * @param more whether there is more to read at once
     */
    record News(String subject, List<Numbered> happenings, boolean ended, boolean more) {}

    Uni<News> since(String id, long number) {
        return database.preparedQuery(SINCE).execute(Tuple.of(id, number, PAGE)).map(rows -> {
            List<Numbered> happenings = new ArrayList<>(rows.size());
            String subject = id;
            String state = null;
            for (Row row : rows) {
                subject = row.getString("resolved");
                state = row.getString("state");
                Long happened = row.getLong("number");
                if (happened != null) {
                    happenings.add(new Numbered(happened, told(row)));
                }
            }
            boolean more = happenings.size() == PAGE;
            return new News(subject, happenings, !more && state != null && FINAL_STATES.contains(state), more);
        });
    }

    private static Told told(Row row) {
        return new Told(
                row.getString("subject"),
                row.getString("kind"),
                row.getOffsetDateTime("at").toInstant(),
                row.getJsonObject("detail").getMap());
    }
}
