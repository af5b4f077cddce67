package io.codeguardian.synthesis.deadline;

import io.codeguardian.events.ReviewPlanned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** The plan's deadline as a duration: it runs from when the plan was taken here, not while it waited on a topic. */
@ApplicationScoped
public class Patience {
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final DeadlineSettings settings;

    @Inject
    Patience(DeadlineSettings settings) {
        this.settings = settings;
    }

    public Duration of(ReviewPlanned planned) {
        Duration granted = Duration.between(planned.plannedAt(), planned.deadline());
        return granted.compareTo(LEAST) < 0 ? LEAST : granted;
    }

    /** Waited at most, whatever the backlog; an outage is added to it. */
    public Duration longest(ReviewPlanned planned) {
        return of(planned).plus(settings.longest());
    }
}
