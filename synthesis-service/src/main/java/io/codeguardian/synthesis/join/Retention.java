package io.codeguardian.synthesis.join;

import io.codeguardian.synthesis.deadline.DeadlineSettings;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets old reviews; what the next push is compared with stays longer. */
@ApplicationScoped
public class Retention {
    private static final String FORGET = """
            delete from review r where created_at < now() - make_interval(secs => :keep)
                and (not published or created_at < now() - make_interval(secs => :published) or exists (
                    select 1 from review n where n.published and n.tenant = r.tenant
                        and n.repository_id = r.repository_id and n.pull_request = r.pull_request
                        and n.generation > r.generation))""";

    private final DeadlineSettings settings;

    @Inject
    Retention(DeadlineSettings settings) {
        this.settings = settings;
    }

    public Uni<Void> forget() {
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(s -> s.createNativeQuery(FORGET)
                                .setParameter("keep", seconds(settings.keep()))
                                .setParameter("published", seconds(settings.keepPublished()))
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private static double seconds(Duration duration) {
        return duration.toSeconds();
    }
}
