package io.codeguardian.synthesis.deadline;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.logging.Logger;

/** Notes when the system was able to work; time in which it was not stretches every open deadline. */
@ApplicationScoped
public class Pulse {
    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final int MISSED_BEATS = 3;

    private static final String GAP =
            "select cast(extract(epoch from now() - beat) as double precision) from pulse where id = 1 for update";
    private static final String BEAT = "update pulse set beat = now() where id = 1";
    private static final String STRETCH = """
            update review set deadline = deadline + make_interval(secs => :gap),
                last_resort = last_resort + make_interval(secs => :gap)
            where state = 'OPEN' and deadline is not null""";

    private final Duration tolerated;

    @Inject
    Pulse(DeadlineSettings settings) {
        this.tolerated = settings.sweep().multipliedBy(MISSED_BEATS).plusSeconds(1);
    }

    /** To be called while database and broker answer. */
    public Uni<Void> beat() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(s -> s.createNativeQuery(GAP, Double.class)
                        .getSingleResult()
                        .chain(gap -> stretch(s, gap))
                        .chain(() -> s.createNativeQuery(BEAT).executeUpdate())
                        .replaceWithVoid()));
    }

    private Uni<Void> stretch(Session session, double gap) {
        if (gap < tolerated.toMillis() / 1000.0) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(STRETCH)
                .setParameter("gap", gap)
                .executeUpdate()
                .invoke(rows -> LOG.infof("an outage of %.0f s stretched the deadline of %d reviews", gap, rows))
                .replaceWithVoid();
    }
}
