package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.rendering.ReviewJson;
import io.codeguardian.local.github.repository.FileChange;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.Review;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.github.webhook.Events;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reviews: one bad comment fails the whole of one. */
final class ReviewEndpoints {
    private static final Map<String, String> STATES =
            Map.of("APPROVE", "APPROVED", "REQUEST_CHANGES", "CHANGES_REQUESTED", "COMMENT", "COMMENTED");

    private final Rendering rendering;
    private final ReviewJson json;
    private final Hosting hosting;
    private final Account bot;
    private final Events events;

    ReviewEndpoints(Rendering rendering, Hosting hosting, AppIdentity app, Events events) {
        this.rendering = rendering;
        this.json = new ReviewJson(rendering);
        this.hosting = hosting;
        this.bot = app.bot();
        this.events = events;
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of(
                "pulls/list-reviews", this::list,
                "pulls/get-review", this::get,
                "pulls/create-review", this::create,
                "pulls/list-comments-for-review", this::comments);
    }

    private Reply list(RestCall call) {
        PullRequest pull = call.pull("pull_number");
        List<Review> reviews = call.listed(call.repository().reviews()).stream()
                .filter(review -> review.pull() == pull.number())
                .toList();
        return new Paging(call, rendering.site().api()).list(reviews, one -> json.review(call.repository(), one));
    }

    private Reply get(RestCall call) {
        return Reply.json(200, json.review(call.repository(), review(call)));
    }

    private Reply comments(RestCall call) {
        Review review = review(call);
        PullRequest pull = call.pull("pull_number");
        List<ReviewComment> comments = call.listed(call.repository().reviewComments()).stream()
                .filter(one -> Objects.equals(one.review(), review.id()))
                .toList();
        return new Paging(call, rendering.site().api())
                .list(comments, one -> json.comment(call.repository(), pull, one));
    }

    private static Review review(RestCall call) {
        Review review = call.found(call.repository().reviews().find(call.number("review_id")));
        if (review.pull() != call.pull("pull_number").number()) {
            throw ApiError.notFound(call.operation());
        }
        return review;
    }

    private Reply create(RestCall call) throws IOException {
        HostedRepository repository = call.repository();
        PullRequest pull = call.pull("pull_number");
        String event = call.text("event");
        String body = Objects.requireNonNullElse(call.text("body"), "");
        permitted(call, pull, event, body);
        String commit = Commits.ofPull(call, pull);
        CommentPlacing placing = new CommentPlacing(repository.git().changes(pull.baseSha(), commit));
        List<ReviewComment> comments = new ArrayList<>();
        long id = hosting.nextId();
        for (JsonNode wanted : call.body().path("comments")) {
            comments.add(comment(call, pull, id, commit, placing, wanted));
        }
        String state = event == null ? "PENDING" : Objects.requireNonNull(STATES.get(event));
        Review review = repository.reviews().add(new Review(id, pull.number(), bot, body, state, commit, call.now()));
        comments.forEach(repository.reviewComments()::add);
        if (event != null) {
            Thread.startVirtualThread(() -> comments.forEach(one -> events.reviewComment(repository, one)));
        }
        return Reply.json(200, json.review(repository, review));
    }

    private void permitted(RestCall call, PullRequest pull, @Nullable String event, String body) {
        boolean own = pull.author().login().equals(bot.login());
        if (own && "APPROVE".equals(event)) {
            throw ApiError.unprocessable(call.operation(), List.of("Can not approve your own pull request"));
        }
        if (own && "REQUEST_CHANGES".equals(event)) {
            throw ApiError.unprocessable(call.operation(), List.of("Can not request changes on your own pull request"));
        }
        boolean silent = body.isBlank() && call.body().path("comments").isEmpty();
        if (("COMMENT".equals(event) && silent) || ("REQUEST_CHANGES".equals(event) && body.isBlank())) {
            throw ApiError.unprocessable(call.operation(), List.of("Body can't be blank"));
        }
        Bodies.review(call.operation(), body);
        boolean pending = call.repository().reviews().all().stream()
                .anyMatch(one -> one.pull() == pull.number() && one.state().equals("PENDING"));
        if (pending) {
            throw ApiError.unprocessable(
                    call.operation(), List.of("User can only have one pending review per pull request"));
        }
    }

    private ReviewComment comment(
            RestCall call, PullRequest pull, long review, String commit, CommentPlacing placing, JsonNode wanted) {
        Bodies.review(call.operation(), wanted.path("body").asText());
        try {
            FileChange file = placing.file(wanted);
            ReviewComment.Anchor anchor = placing.anchor(wanted);
            return new ReviewComment(
                    hosting.nextId(),
                    review,
                    pull.number(),
                    file.path(),
                    anchor,
                    wanted.path("body").asText(),
                    commit,
                    bot,
                    true,
                    null,
                    call.now(),
                    call.now());
        } catch (CommentPlacing.Unplaceable e) {
            throw ApiError.unprocessable(call.operation(), List.of(String.valueOf(e.getMessage())));
        }
    }
}
