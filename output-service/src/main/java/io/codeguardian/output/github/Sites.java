package io.codeguardian.output.github;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.github.Access;
import io.codeguardian.github.GitHub;
import io.codeguardian.github.GitHubRepository;
import io.codeguardian.messaging.UnprocessableEvent;
import io.codeguardian.output.gate.WriteGate;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens pull requests with a token that can do no more than is needed. */
@ApplicationScoped
public class Sites {
    private final GitHub gitHub;
    private final WriteGate gate;

    @Inject
    Sites(GitHub gitHub, WriteGate gate) {
        this.gitHub = gitHub;
        this.gate = gate;
    }

    public Uni<PullRequestSite> open(ReviewRef review) {
        GitHubRepository repository = repository(review, Access.WRITE);
        return gitHub.app().map(app -> new PullRequestSite(repository, app, review, gate));
    }

    public Uni<ReviewThreads> threads(ReviewRef review) {
        return gitHub.app()
                .map(app -> new ReviewThreads(
                        repository(review, Access.WRITE),
                        repository(review, Access.RESOLVE_THREADS),
                        app,
                        review,
                        gate));
    }

    private GitHubRepository repository(ReviewRef review, Access access) {
        Long installation = review.installationId();
        if (installation == null) {
            throw new UnprocessableEvent("nobody installed the App on " + review.repository());
        }
        return gitHub.repository(installation, review.repositoryId(), review.repository(), access);
    }
}
