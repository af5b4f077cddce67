package io.codeguardian.gateway.live;

import io.codeguardian.gateway.readmodel.ReadModel;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wakes the followers of a review on this replica, whichever replica wrote what happened: PostgreSQL notifies them all,
 * on one connection of each.
 */
@Singleton
class Wakeups {
    private static final Logger LOG = Logger.getLogger(Wakeups.class);
    private static final long RECONNECT_MILLIS = 1000;

    private final Vertx vertx;
    private final PgConnectOptions database;
    private final Map<String, Set<Follower>> followers = new ConcurrentHashMap<>();
    private @Nullable PgSubscriber subscriber;

    @Inject
    Wakeups(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.database = PgConnectOptions.fromUri(url.substring(url.indexOf("postgresql:")))
                .setUser(user)
                .setPassword(password);
    }

    void listen(@Observes StartupEvent start) {
        PgSubscriber made = PgSubscriber.subscriber(vertx, database).reconnectPolicy(retry -> RECONNECT_MILLIS);
        made.channel(ReadModel.NOTIFICATIONS)
                .subscribeHandler(subscribed -> followers.keySet().forEach(this::wake)) // something may be missed
                .handler(this::wake);
        var _ = made.connect().onFailure(failure -> LOG.warnf("live streams wait for the database: %s", failure));
        subscriber = made;
    }

    void stop(@Observes ShutdownEvent stop) {
        if (subscriber != null) {
            var _ = subscriber.close();
        }
    }

    void follow(String subject, Follower follower) {
        followers.compute(subject, (key, present) -> {
            Set<Follower> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(follower);
            return all;
        });
    }

    void leave(String subject, Follower follower) {
        followers.computeIfPresent(subject, (key, present) -> {
            present.remove(follower);
            return present.isEmpty() ? null : present;
        });
    }

    private void wake(String subject) {
        followers.getOrDefault(subject, Set.of()).forEach(Follower::wake);
    }
}
