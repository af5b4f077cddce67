package io.codeguardian.gateway.status;

import io.codeguardian.gateway.access.Roles;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The balance of all reviews. */
@Path("/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MAINTAINER)
@Tag(name = "Operations")
public class LedgerResource {
    private static final String BALANCE = """
            select count(*) accepted,
                count(*) filter (where state = 'published') published,
                (select count(*) from review where published_at is not null and cardinality(degraded) > 0) degraded,
                count(*) filter (where state = 'superseded') superseded,
                count(*) filter (where state = 'skipped') skipped,
                count(*) filter (where state = 'failed') failed,
                count(*) filter (where state in ('requested', 'planned', 'analyzing', 'composed')) active
            from overview""";

    private final Pool database;

    @Inject
    LedgerResource(Pool database) {
        this.database = database;
    }

    @GET
    @Operation(
            summary = "What became of everything that was accepted",
            description = "accepted = published + superseded + skipped + failed + active")
    public Uni<Ledger> balance() {
        return database.query(BALANCE).execute().map(rows -> {
            Row row = rows.iterator().next();
            return new Ledger(
                    row.getLong("accepted"),
                    row.getLong("published"),
                    row.getLong("degraded"),
                    row.getLong("superseded"),
                    row.getLong("skipped"),
                    row.getLong("failed"),
                    row.getLong("active"));
        });
    }
}
