package io.codeguardian.gateway.retention;

import io.codeguardian.gateway.readmodel.ReadModel;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Deletes what is old; what every replica does at the same time does no harm. */
@ApplicationScoped
class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final Duration TOPICS_HOLD = Duration.ofDays(7);

    private static final List<String> EVENTS =
            List.of("delete from happening where at < $1", "delete from analysis where completed_at < $1");

    private static final List<String> REVIEWS =
            List.of("delete from request where review_id is null and skipped_at < $1", """
            with gone as (
                delete from review where coalesce(published_at, superseded_at, skipped_at, failed_at) < $1
                returning review_id),
            findings as (delete from finding f using gone g where f.review_id = g.review_id)
            delete from request r using gone g where r.review_id = g.review_id""");

    private final RetentionSettings settings;
    private final Pool database;

    @Inject
    Forgetting(RetentionSettings settings, Pool database) {
        this.settings = settings;
        this.database = database;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        if (settings.events().compareTo(TOPICS_HOLD) <= 0) {
            throw new IllegalArgumentException("CODEGUARDIAN_RETENTION_EVENTS must be longer than the topics' 7 days,"
                    + " or a repeated event would count twice");
        }
        vertx.setPeriodic(
                settings.sweep().toMillis(),
                tick -> forget(Instant.now())
                        .subscribe()
                        .with(done -> {}, failure -> LOG.warnf("old events cannot be deleted now: %s", failure)));
    }

    Uni<Void> forget(Instant now) {
        return delete(EVENTS, now.minus(settings.events()))
                .chain(() -> settings.reviews()
                        .map(kept -> delete(REVIEWS, now.minus(kept)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> delete(List<String> statements, Instant before) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (String statement : statements) {
            all = all.chain(() -> database.preparedQuery(statement)
                    .execute(Tuple.of(ReadModel.time(before)))
                    .replaceWithVoid());
        }
        return all;
    }
}
