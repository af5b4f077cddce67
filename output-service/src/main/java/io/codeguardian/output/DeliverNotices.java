package io.codeguardian.output;

import io.codeguardian.output.slack.SlackDelivery;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Tells people outside of GitHub, on its own time: GitHub waits for none of it. */
@ApplicationScoped
public class DeliverNotices {
    private static final Logger LOG = Logger.getLogger(DeliverNotices.class);

    private final SlackDelivery slack;

    @Inject
    DeliverNotices(SlackDelivery slack) {
        this.slack = slack;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> deliver() {
        return slack.deliver()
                .onFailure()
                .invoke(e -> LOG.warnf("messages wait: %s", e.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
