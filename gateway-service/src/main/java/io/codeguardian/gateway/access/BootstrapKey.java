package io.codeguardian.gateway.access;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The first key comes from the configuration, as its hash; another hash there revokes it. */
@ApplicationScoped
class BootstrapKey {
    private static final Logger LOG = Logger.getLogger(BootstrapKey.class);
    static final String NAME = "bootstrap";
    static final String MAKER = "configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String REVOKE = """
            update api_key set revoked_at = now()
            where created_by = '%s' and revoked_at is null and ($1::bytea is null or hash <> $1)""".formatted(MAKER);

    private static final String INSERT = """
            insert into api_key (name, hash, scopes, created_by) values ('%s', $1, '{admin}', '%s')
            on conflict (hash) do update set revoked_at = null""".formatted(NAME, MAKER);

    private final ApiSettings settings;
    private final Pool database;

    @Inject
    BootstrapKey(ApiSettings settings, Pool database) {
        this.settings = settings;
        this.database = database;
    }

    void install(@Observes StartupEvent start) {
        Optional<Buffer> hash = settings.bootstrapKeyHash()
                .map(digits -> Buffer.buffer(HexFormat.of().parseHex(digits)));
        Tuple value = Tuple.tuple().addValue(hash.orElse(null));
        database.withTransaction(connection -> connection
                        .preparedQuery(REVOKE)
                        .execute(value)
                        .chain(() -> hash.isEmpty()
                                ? io.smallrye.mutiny.Uni.createFrom().nullItem()
                                : connection.preparedQuery(INSERT).execute(value)))
                .await()
                .atMost(PATIENCE);
        if (hash.isEmpty()) {
            LOG.info("no CODEGUARDIAN_API_BOOTSTRAP_KEY_HASH: only keys made before and tokens are accepted");
        }
    }
}
