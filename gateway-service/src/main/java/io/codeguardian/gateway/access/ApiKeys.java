package io.codeguardian.gateway.access;

import io.codeguardian.gateway.problem.Problem;
import io.codeguardian.gateway.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes, lists and revokes API keys. A key is known only to whoever made it. */
@ApplicationScoped
class ApiKeys {
    private static final Logger LOG = Logger.getLogger(ApiKeys.class);
    private static final int RANDOM_BYTES = 32;

    private static final String COLUMNS = "id, name, scopes, created_at, created_by";

    private static final String LIST =
            "select " + COLUMNS + " from api_key where revoked_at is null order by created_at, id";

    private static final String INSERT = """
            insert into api_key (name, hash, scopes, created_by) values ($1, $2, $3, $4)
            on conflict (name) where revoked_at is null do nothing
            returning\s""" + COLUMNS;

    private static final String REVOKE = """
            update api_key set revoked_at = now()
            where id = $1 and revoked_at is null and created_by <> '%s' returning name""".formatted(BootstrapKey.MAKER);

    private static final String MAKER = "select created_by from api_key where id = $1";

    private final SecureRandom random = new SecureRandom();
    private final Pool database;

    @Inject
    ApiKeys(Pool database) {
        this.database = database;
    }

    Uni<List<KeyView>> valid() {
        return database.query(LIST).execute().map(rows -> {
            List<KeyView> keys = new ArrayList<>(rows.size());
            rows.forEach(row -> keys.add(view(row, null)));
            return keys;
        });
    }

    Uni<KeyView> make(NewKey.Checked wish, String caller) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String key =
                PresentedKey.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Tuple values = Tuple.of(wish.name(), Buffer.buffer(KeyHash.of(key)), wish.scopes(), caller);
        return database.preparedQuery(INSERT).execute(values).map(rows -> {
            if (rows.size() == 0) {
                throw Problems.exception(Problem.of(409, "name-taken", "a valid key has this name; revoke it first"));
            }
            KeyView made = view(rows.iterator().next(), key);
            LOG.infof("API key %s made by %s", made.id(), caller);
            return made;
        });
    }

    /** Repeatable. */
    Uni<Void> revoke(UUID id, String caller) {
        return database.preparedQuery(REVOKE).execute(Tuple.of(id)).chain(revoked -> {
            if (revoked.size() > 0) {
                LOG.infof("API key %s revoked by %s", id, caller);
                return Uni.createFrom().voidItem();
            }
            return database.preparedQuery(MAKER)
                    .execute(Tuple.of(id))
                    .invoke(rows -> requireRevocable(id, rows))
                    .replaceWithVoid();
        });
    }

    private static void requireRevocable(UUID id, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw Problems.notFound("API key " + id);
        }
        if (rows.iterator().next().getString("created_by").equals(BootstrapKey.MAKER)) {
            throw Problems.exception(Problem.of(
                    409,
                    "configured",
                    "this key comes from the configuration: change CODEGUARDIAN_API_BOOTSTRAP_KEY_HASH"));
        }
    }

    private static KeyView view(Row row, @Nullable String key) {
        return new KeyView(
                row.getUUID("id"),
                row.getString("name"),
                List.of(row.getArrayOfStrings("scopes")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getString("created_by"),
                key);
    }
}
