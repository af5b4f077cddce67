package io.codeguardian.local.github.rest;

import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.rendering.ReviewJson;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.github.webhook.Events;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Single comments on a diff: list, read, create, change, reply. */
final class ReviewCommentEndpoints {
    private static final String RESOURCE = "PullRequestReviewComment";

    private final Rendering rendering;
    private final ReviewJson json;
    private final Hosting hosting;
    private final Account bot;
    private final Events events;

    ReviewCommentEndpoints(Rendering rendering, Hosting hosting, AppIdentity app, Events events) {
        this.rendering = rendering;
        this.json = new ReviewJson(rendering);
        this.hosting = hosting;
        this.bot = app.bot();
        this.events = events;
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of(
                "pulls/list-review-comments", this::list,
                "pulls/get-review-comment", this::get,
                "pulls/create-review-comment", this::create,
                "pulls/update-review-comment", this::update,
                "pulls/create-reply-for-review-comment", this::reply);
    }

    private Reply list(RestCall call) {
        PullRequest pull = call.pull("pull_number");
        Comparator<ReviewComment> order = Comparator.comparing(
                call.call().queryOr("sort", "created").equals("updated")
                        ? ReviewComment::updatedAt
                        : ReviewComment::createdAt);
        List<ReviewComment> comments = call.listed(call.repository().reviewComments()).stream()
                .filter(one -> one.pull() == pull.number() && !isPending(call.repository(), one))
                .sorted(call.call().queryOr("direction", "asc").equals("desc") ? order.reversed() : order)
                .toList();
        return new Paging(call, rendering.site().api())
                .list(comments, one -> json.comment(call.repository(), pull, one));
    }

    private static boolean isPending(HostedRepository repository, ReviewComment comment) {
        Long review = comment.review();
        var of = review == null ? null : repository.reviews().find(review);
        return of != null && of.state().equals("PENDING");
    }

    private Reply get(RestCall call) {
        return shown(call, 200, call.repository().reviewComments().find(call.number("comment_id")));
    }

    private Reply update(RestCall call) {
        String body = Objects.requireNonNullElse(call.text("body"), "");
        Bodies.comment(call.operation(), RESOURCE, body);
        ReviewComment present = call.found(call.repository().reviewComments().find(call.number("comment_id")));
        own(call, present);
        return shown(
                call,
                200,
                call.repository().reviewComments().change(present.id(), one -> one.withBody(body, call.now())));
    }

    private void own(RestCall call, ReviewComment comment) {
        if (!comment.author().login().equals(bot.login())) {
            throw ApiError.of(403, "Resource not accessible by integration", call.operation(), Map.of());
        }
    }

    private Reply reply(RestCall call) {
        PullRequest pull = call.pull("pull_number");
        ReviewComment first = call.found(call.repository().reviewComments().find(call.number("comment_id")));
        return shown(call, 201, add(call, pull, first.path(), first.anchor(), first.commit(), first.thread()));
    }

    private Reply create(RestCall call) throws IOException {
        PullRequest pull = call.pull("pull_number");
        Bodies.comment(call.operation(), RESOURCE, Objects.requireNonNullElse(call.text("body"), ""));
        if (call.body().hasNonNull("in_reply_to")) {
            ReviewComment first = call.found(call.repository()
                    .reviewComments()
                    .find(call.body().path("in_reply_to").asLong()));
            return shown(call, 201, add(call, pull, first.path(), first.anchor(), first.commit(), first.thread()));
        }
        String commit = Commits.ofPull(call, pull);
        CommentPlacing placing = new CommentPlacing(call.repository().git().changes(pull.baseSha(), commit));
        try {
            boolean whole = "file".equals(call.text("subject_type"));
            String path = placing.file(call.body()).path();
            return shown(call, 201, add(call, pull, path, whole ? null : placing.anchor(call.body()), commit, null));
        } catch (CommentPlacing.Unplaceable e) {
            String field = "pull_request_review_thread." + e.field();
            String message = switch (e.field()) {
                case "line" -> field + " must be part of the diff";
                case "path" -> field + " is invalid";
                default -> field + " " + e.getMessage();
            };
            throw ApiError.invalid(call.operation(), RESOURCE, field, "custom", message);
        }
    }

    private ReviewComment add(
            RestCall call,
            PullRequest pull,
            String path,
            ReviewComment.@Nullable Anchor anchor,
            String commit,
            @Nullable Long thread) {
        String body = Objects.requireNonNullElse(call.text("body"), "");
        ReviewComment comment = new ReviewComment(
                hosting.nextId(),
                null,
                pull.number(),
                path,
                anchor,
                body,
                commit,
                bot,
                true,
                thread,
                call.now(),
                call.now());
        call.repository().reviewComments().add(comment);
        Thread.startVirtualThread(() -> events.reviewComment(call.repository(), comment));
        return comment;
    }

    private Reply shown(RestCall call, int status, @Nullable ReviewComment comment) {
        ReviewComment found = call.found(comment);
        PullRequest pull = call.found(call.repository().pull(found.pull()));
        Reply reply = Reply.json(status, json.comment(call.repository(), pull, found));
        return status == 201
                ? reply.with(
                        "Location",
                        rendering.site().api() + "/repos/" + call.repository().fullName() + "/pulls/comments/"
                                + found.id())
                : reply;
    }
}
