package io.codeguardian.output.gate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Everything that leaves the system passes here; closed, it is told in the log instead. */
@ApplicationScoped
public class WriteGate {
    private static final Logger LOG = Logger.getLogger(WriteGate.class);

    private final OutputSettings settings;

    @Inject
    WriteGate(OutputSettings settings) {
        this.settings = settings;
    }

    public boolean closed() {
        return settings.dryRun();
    }

    /** @return empty when the gate is closed */
    public <T> Uni<Optional<T>> pass(String what, Supplier<Uni<T>> write) {
        if (closed()) {
            LOG.infof("dry run, not sent: %s", what);
            return Uni.createFrom().item(Optional.empty());
        }
        return write.get().map(Optional::of);
    }
}
