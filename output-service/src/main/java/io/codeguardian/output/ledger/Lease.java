package io.codeguardian.output.ledger;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.messaging.TransientFailure;
import io.codeguardian.output.gate.OutputSettings;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One writer at a time for each pull request, over channels and replicas. Renewed beside the work, without a database
 * session; work whose lease is lost is stopped.
 */
@ApplicationScoped
public class Lease {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String TAKE = """
            insert into pull_request as p (tenant, repository_id, number, leased_by, leased_until)
            values ($1, $2, $3, $4, now() + make_interval(secs => $5))
            on conflict (tenant, repository_id, number) do update
                set leased_by = excluded.leased_by, leased_until = excluded.leased_until
                where p.leased_until < now()""";

    private static final String RENEW = """
            update pull_request set leased_until = now() + make_interval(secs => $5)
            where tenant = $1 and repository_id = $2 and number = $3 and leased_by = $4""";

    private static final String RELEASE = """
            update pull_request set leased_until = '-infinity', leased_by = null
            where tenant = $1 and repository_id = $2 and number = $3 and leased_by = $4""";

    private final Pool pool;
    private final Duration time;

    @Inject
    Lease(Pool pool, OutputSettings settings) {
        this.pool = pool;
        this.time = settings.lease();
    }

    /** Runs the work once nobody else writes to the review's pull request. */
    public <T> Uni<T> holding(ReviewRef review, Supplier<Uni<T>> work) {
        String owner = UUID.randomUUID().toString();
        Tuple key = Tuple.of(review.tenant(), review.repositoryId(), review.pullRequest(), owner);
        Tuple timed = Tuple.from(List.of(
                review.tenant(), review.repositoryId(), review.pullRequest(), owner, (double) time.toSeconds()));
        return take(timed, PATIENCE)
                .chain(() -> Uni.combine()
                        .any()
                        .of(Uni.createFrom().deferred(work::get), lost(timed))
                        .eventually(() -> run(RELEASE, key)));
    }

    private Uni<Void> take(Tuple timed, Duration patience) {
        return run(TAKE, timed).chain(taken -> {
            if (taken == 1) {
                return Uni.createFrom().voidItem();
            }
            if (patience.isNegative()) {
                return Uni.createFrom().failure(new TransientFailure("somebody else writes to the pull request"));
            }
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(PAUSE)
                    .chain(() -> take(timed, patience.minus(PAUSE)));
        });
    }

    /** Never an item; a failure once the lease is no longer ours. */
    private <T> Uni<T> lost(Tuple timed) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(time.dividedBy(3))
                .every(time.dividedBy(3))
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> run(RENEW, timed))
                .filter(renewed -> renewed == 0)
                .toUni()
                .onItem()
                .transformToUni(none -> Uni.createFrom().failure(new TransientFailure("the lease was lost")));
    }

    private Uni<Integer> run(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters).map(rows -> rows.rowCount());
    }
}
