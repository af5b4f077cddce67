package io.codeguardian.output.github;

import io.codeguardian.github.AppNotConfigured;
import io.codeguardian.github.GitHubException;
import io.codeguardian.github.Unauthorized;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** What could not be done for a review, each with its reason; one part that is refused does not stop the others. */
public final class Degradations {
    private static final Logger LOG = Logger.getLogger(Degradations.class);

    private final List<String> reasons = new ArrayList<>();

    /**
     * Goes on with {@code instead} when GitHub refuses. Outages and wrong credentials are no refusals: they pass
     * through, to be repeated.
     */
    public <T> Uni<T> unlessRefused(String what, T instead, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure(Degradations::isRefusal)
                .recoverWithItem(refusal -> {
                    add(what + ": " + refusal.getMessage());
                    return instead;
                });
    }

    public synchronized void add(String reason) {
        LOG.warn(reason);
        reasons.add(reason);
    }

    public synchronized List<String> reasons() {
        return List.copyOf(reasons);
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof GitHubException
                && !(failure instanceof Unauthorized)
                && !(failure instanceof AppNotConfigured);
    }
}
