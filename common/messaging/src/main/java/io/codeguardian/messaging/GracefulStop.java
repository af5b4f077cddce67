package io.codeguardian.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Stops consuming before anything that a reaction needs is taken away. Without it the database pool closes while the
 * channel still delivers, and every record of the backlog becomes a dead letter (quarkusio/quarkus#41658).
 */
@ApplicationScoped
public class GracefulStop {
    private static final Logger LOG = Logger.getLogger(GracefulStop.class);

    private final ChannelRegistry channels;
    private final MessagingSettings settings;
    private final AtomicInteger inFlight = new AtomicInteger();
    private volatile boolean stopping;

    @Inject
    public GracefulStop(ChannelRegistry channels, MessagingSettings settings) {
        this.channels = channels;
        this.settings = settings;
    }

    /** Whether failures may come from the stop itself, so that nothing should be concluded from them. */
    public boolean stopping() {
        return stopping;
    }

    /** Whether a new reaction may start. */
    boolean begin() {
        inFlight.incrementAndGet();
        if (stopping) {
            inFlight.decrementAndGet();
            return false;
        }
        return true;
    }

    void end() {
        inFlight.decrementAndGet();
    }

    void pauseAndDrain(@Observes @Priority(1) ShutdownEvent shutdown) {
        stopping = true;
        for (String name : channels.getIncomingNames()) {
            PausableChannel channel = channels.getPausable(name);
            if (channel != null && !channel.isPaused()) {
                channel.pause();
            }
        }
        Instant patience = Instant.now().plus(settings.stopPatience());
        while (inFlight.get() > 0 && Instant.now().isBefore(patience)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        LOG.infof("consumption stopped, %d reactions left in flight for redelivery", inFlight.get());
    }
}
