package io.codeguardian.gateway.request;

import io.codeguardian.events.ReviewRequested;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.gateway.problem.Problem;
import io.codeguardian.gateway.problem.Problems;
import io.codeguardian.gateway.readmodel.Happening;
import io.codeguardian.gateway.readmodel.ReadModel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked for, so that the same Idempotency-Key is the same request. */
@ApplicationScoped
public class RequestRegister {
    private static final String TENANT = "default";

    private static final String FORGET = "delete from idempotency where used_at < now() - interval '24 hours'";

    private static final String CLAIM = """
            insert into idempotency (caller, key, request_id, content) values ($1, $2, $3, $4)
            on conflict (caller, key) do update set caller = excluded.caller
            returning request_id, content""";

    private static final String INSERT = """
            insert into request (request_id, tenant, repository, pull_request, scope, fresh, requested_by,
                requested_at, stored)
            values ($1, $2, $3, $4, $5, $6, $7, $8, false)
            on conflict (request_id) do nothing""";

    private static final String SELECT = "select requested_at from request where request_id = $1";

    private static final String STORED = "update request set stored = true where request_id = $1 and not stored";

    private final Pool database;

    @Inject
    public RequestRegister(Pool database) {
        this.database = database;
    }

    /**
     * Registers the order, or finds it when its key was used before.
     *
     * @param key null when the caller sent none
     */
    public Uni<ReviewRequested> register(ReviewOrder.Checked order, String caller, @Nullable String key) {
        String fresh = UUID.randomUUID().toString();
        return database.withTransaction(connection -> (key == null
                        ? Uni.createFrom().item(fresh)
                        : claim(connection, order, caller, key, fresh))
                .chain(requestId -> insert(connection, order, caller, requestId)));
    }

    /** From now on the request is shown: Kafka has it. */
    public Uni<Void> stored(String requestId) {
        return database.preparedQuery(STORED).execute(Tuple.of(requestId)).replaceWithVoid();
    }

    private static Uni<String> claim(
            SqlConnection connection, ReviewOrder.Checked order, String caller, String key, String requestId) {
        return connection
                .query(FORGET)
                .execute()
                .chain(() -> connection.preparedQuery(CLAIM).execute(Tuple.of(caller, key, requestId, order.content())))
                .map(rows -> {
                    Row row = rows.iterator().next();
                    if (!row.getString("content").equals(order.content())) {
                        throw Problems.exception(Problem.of(
                                422, "idempotency-key-reused", "this Idempotency-Key was used for another request"));
                    }
                    return row.getString("request_id");
                });
    }

    private static Uni<ReviewRequested> insert(
            SqlConnection connection, ReviewOrder.Checked order, String caller, String requestId) {
        Tuple values = Tuple.tuple()
                .addString(requestId)
                .addString(TENANT)
                .addString(order.repository())
                .addInteger(order.pullRequest())
                .addString(order.scope().name().toLowerCase(Locale.ROOT))
                .addBoolean(order.fresh())
                .addString(caller)
                .addValue(ReadModel.time(Instant.now()));
        return connection
                .preparedQuery(INSERT)
                .execute(values)
                .chain(() -> connection.preparedQuery(SELECT).execute(Tuple.of(requestId)))
                .map(rows -> event(order, caller, requestId, rows.iterator().next()))
                .call(event -> ReadModel.tell(connection, happening(event)));
    }

    private static Happening happening(ReviewRequested request) {
        JsonObject detail = new JsonObject()
                .put("repository", request.repository())
                .put("pullRequest", request.pullRequest())
                .put("requestedBy", request.requestedBy());
        return new Happening(request.eventId(), request.requestId(), "requested", request.requestedAt(), detail);
    }

    private static ReviewRequested event(ReviewOrder.Checked order, String caller, String requestId, Row row) {
        ReviewScope scope = order.scope();
        return new ReviewRequested(
                requestId,
                TENANT,
                order.repository(),
                order.pullRequest(),
                scope,
                order.fresh(),
                caller,
                row.getOffsetDateTime("requested_at").toInstant());
    }
}
