package io.codeguardian.output.github;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.github.Account;
import io.codeguardian.github.App;
import io.codeguardian.github.CheckRun;
import io.codeguardian.github.CheckRunChange;
import io.codeguardian.github.GitHubException;
import io.codeguardian.github.GitHubRepository;
import io.codeguardian.github.IssueComment;
import io.codeguardian.github.NewReview;
import io.codeguardian.github.PullRequest;
import io.codeguardian.github.RateLimited;
import io.codeguardian.output.gate.WriteGate;
import io.codeguardian.output.ledger.Sent;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pull request on GitHub as we may read and write it. With the gate closed it is empty and takes nothing. */
public final class PullRequestSite {
    private final GitHubRepository repository;
    private final App app;
    private final ReviewRef review;
    private final WriteGate gate;

    PullRequestSite(GitHubRepository repository, App app, ReviewRef review, WriteGate gate) {
        this.repository = repository;
        this.app = app;
        this.review = review;
        this.gate = gate;
    }

    /** Whether GitHub answered that it did nothing. */
    public static boolean refused(Throwable failure) {
        return failure instanceof GitHubException || failure instanceof RateLimited;
    }

    public Uni<String> headSha() {
        return repository
                .pullRequest(review.pullRequest())
                .map(PullRequest::head)
                .map(PullRequest.Branch::sha);
    }

    /** Ids of the reviews that our inline comments belong to, by the name of the comment's marker. */
    public Uni<Map<String, String>> said() {
        return repository.reviewComments(review.pullRequest()).map(comments -> {
            Map<String, String> reviews = new HashMap<>();
            comments.stream()
                    .filter(c -> isOurs(c.user()))
                    .forEach(c -> Marker.in(c.body())
                            .ifPresent(name -> reviews.put(name, String.valueOf(c.pullRequestReviewId()))));
            return reviews;
        });
    }

    public Uni<Optional<Sent>> findReview(String marker) {
        return repository
                .reviews(review.pullRequest())
                .map(reviews -> reviews.stream()
                        .filter(r -> isOurs(r.user()) && isMarked(r.body(), marker))
                        .map(r -> new Sent(String.valueOf(r.id()), r.htmlUrl()))
                        .findFirst());
    }

    public Uni<Sent> postReview(String body, List<InlineComment> comments) {
        List<NewReview.Comment> lines =
                comments.stream().map(PullRequestSite::comment).toList();
        return write(
                "a review with " + lines.size() + " comments",
                () -> repository
                        .createReview(review.pullRequest(), new NewReview(review.headSha(), body, "COMMENT", lines))
                        .map(r -> new Sent(String.valueOf(r.id()), r.htmlUrl())));
    }

    /** Those of the comments whose lines GitHub shows in its own diff. */
    public Uni<List<InlineComment>> onShownLines(List<InlineComment> comments) {
        return repository
                .files(review.pullRequest())
                .map(PatchLines::new)
                .map(shown -> comments.stream()
                        .filter(c -> shown.take(c.path(), c.lines()))
                        .toList());
    }

    public Uni<Optional<Sent>> findComment(String marker) {
        return repository
                .issueComments(review.pullRequest())
                .map(comments -> comments.stream()
                        .filter(c -> isOurs(c.user()) && isMarked(c.body(), marker))
                        .map(PullRequestSite::sent)
                        .findFirst());
    }

    public Uni<Sent> postComment(String text) {
        return write(
                "a comment",
                () -> repository.createIssueComment(review.pullRequest(), text).map(PullRequestSite::sent));
    }

    public Uni<Sent> editComment(long id, String text) {
        return write(
                "an edited comment",
                () -> repository.updateIssueComment(id, text).map(PullRequestSite::sent));
    }

    /** Of this review, by the id that we gave it. */
    public Uni<Optional<Sent>> findCheckRun(String name) {
        return repository
                .checkRuns(review.headSha(), name)
                .map(runs -> runs.stream()
                        .filter(r -> review.reviewId().equals(r.externalId()) && isOurs(r))
                        .map(PullRequestSite::sent)
                        .findFirst());
    }

    /** Of this review, when it is completed with so many annotations. */
    public Uni<Optional<Sent>> findConcluded(String name, int annotations) {
        return repository
                .checkRuns(review.headSha(), name)
                .map(runs -> runs.stream()
                        .filter(r -> review.reviewId().equals(r.externalId()) && isOurs(r))
                        .filter(r -> "completed".equals(r.status()) && r.annotations() >= annotations)
                        .map(PullRequestSite::sent)
                        .findFirst());
    }

    public Uni<Sent> createCheckRun(String name) {
        CheckRunChange queued =
                new CheckRunChange(name, review.headSha(), review.reviewId(), null, "queued", null, null, null, null);
        return write("a check run", () -> repository.createCheckRun(queued).map(PullRequestSite::sent));
    }

    public Uni<Sent> updateCheckRun(Sent run, CheckRunChange change) {
        return run.isNothing()
                ? Uni.createFrom().item(run)
                : write(
                        "a changed check run",
                        () -> repository
                                .updateCheckRun(Long.parseLong(run.id()), change)
                                .map(PullRequestSite::sent));
    }

    private Uni<Sent> write(String what, Supplier<Uni<Sent>> write) {
        return gate.pass(what + " on " + review.repository() + '#' + review.pullRequest(), write)
                .map(sent -> sent.orElse(Sent.NOTHING));
    }

    private boolean isOurs(@Nullable Account author) {
        return author != null && author.login().equals(app.botLogin());
    }

    private boolean isOurs(CheckRun run) {
        return run.app() != null && run.app().id() == app.id();
    }

    private static boolean isMarked(@Nullable String body, String marker) {
        return body != null && Marker.in(body).filter(marker::equals).isPresent();
    }

    private static NewReview.Comment comment(InlineComment comment) {
        int first = comment.lines().first();
        int last = comment.lines().last();
        boolean range = first < last; // GitHub refuses a start that equals the end
        return new NewReview.Comment(
                comment.path(), comment.body(), last, "RIGHT", range ? first : null, range ? "RIGHT" : null);
    }

    private static Sent sent(IssueComment comment) {
        return new Sent(String.valueOf(comment.id()), comment.htmlUrl());
    }

    private static Sent sent(CheckRun run) {
        return new Sent(String.valueOf(run.id()), run.htmlUrl());
    }
}
