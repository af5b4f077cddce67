package io.codeguardian.local.github.rendering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.Review;
import io.codeguardian.local.github.repository.ReviewComment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reviews and their comments as the API shows them. */
public final class ReviewJson {
    private final Rendering rendering;

    public ReviewJson(Rendering rendering) {
        this.rendering = rendering;
    }

    public ObjectNode review(HostedRepository repository, Review review) {
        ObjectNode node = rendering.example("pulls/create-review", 200, repository.fullName());
        String pull = "/repos/" + repository.fullName() + "/pulls/" + review.pull();
        String html = rendering.site().html() + "/" + repository.fullName() + "/pull/" + review.pull()
                + "#pullrequestreview-" + review.id();
        rendering.account(node.withObject("/user"), review.author());
        node.put("id", review.id())
                .put("node_id", Rendering.nodeId("PullRequestReview", review.id()))
                .put("body", review.body())
                .put("state", review.state())
                .put("commit_id", review.commit())
                .put("html_url", html)
                .put("pull_request_url", rendering.site().api() + pull)
                .put("author_association", "NONE");
        node.withObject("/_links/html").put("href", html);
        node.withObject("/_links/pull_request").put("href", rendering.site().api() + pull);
        if (review.state().equals("PENDING")) {
            node.remove("submitted_at");
        } else {
            node.put("submitted_at", Rendering.time(review.createdAt()));
        }
        return node;
    }

    public ObjectNode comment(HostedRepository repository, PullRequest pull, ReviewComment comment) {
        ObjectNode example = rendering.example("pulls/list-review-comments", 200, repository.fullName());
        return overlay(example, repository, pull, comment);
    }

    /** Puts a comment where the example has its own. */
    public ObjectNode overlay(ObjectNode node, HostedRepository repository, PullRequest pull, ReviewComment comment) {
        node.remove(List.of(
                "in_reply_to_id",
                "line",
                "original_line",
                "side",
                "start_line",
                "original_start_line",
                "start_side",
                "position",
                "original_position"));
        String api = rendering.site().api() + "/repos/" + repository.fullName() + "/pulls";
        String html = rendering.site().html() + "/" + repository.fullName() + "/pull/" + comment.pull()
                + "#discussion_r" + comment.id();
        rendering.account(node.withObject("/user"), comment.author());
        node.put("id", comment.id())
                .put("node_id", Rendering.nodeId("PullRequestReviewComment", comment.id()))
                .put("url", api + "/comments/" + comment.id())
                .put("html_url", html)
                .put("pull_request_url", api + "/" + comment.pull())
                .put("pull_request_review_id", comment.review())
                .put("path", comment.path())
                .put("body", comment.body())
                .put("commit_id", pull.headSha())
                .put("original_commit_id", comment.commit())
                .put("author_association", "NONE")
                .put("created_at", Rendering.time(comment.createdAt()))
                .put("updated_at", Rendering.time(comment.updatedAt()));
        node.withObject("/_links/self").put("href", api + "/comments/" + comment.id());
        node.withObject("/_links/html").put("href", html);
        node.withObject("/_links/pull_request").put("href", api + "/" + comment.pull());
        if (comment.inReplyTo() != null) {
            node.put("in_reply_to_id", comment.inReplyTo());
        }
        reactions(node, api + "/comments/" + comment.id() + "/reactions");
        anchor(node, repository, pull, comment);
        return node;
    }

    private static void reactions(ObjectNode node, String url) {
        ObjectNode reactions = node.putObject("reactions").put("url", url);
        List.of("total_count", "+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes")
                .forEach(kind -> reactions.put(kind, 0));
    }

    private static void anchor(ObjectNode node, HostedRepository repository, PullRequest pull, ReviewComment comment) {
        ReviewComment.Anchor anchor = comment.anchor();
        node.put("subject_type", anchor == null ? "file" : "line");
        if (anchor == null) {
            node.put("diff_hunk", "").put("position", 1).put("original_position", 1);
            node.putNull("line").putNull("original_line").put("side", "RIGHT");
            node.putNull("start_line").putNull("original_start_line").putNull("start_side");
            return;
        }
        Integer line = Outdating.lineNow(repository, pull, comment, anchor.line(), anchor.side());
        Integer startLine = anchor.startLine() == null || line == null
                ? null
                : Integer.valueOf(line - (anchor.line() - anchor.startLine()));
        node.put("diff_hunk", anchor.hunk());
        number(node, "position", line == null ? null : anchor.position());
        node.put("original_position", anchor.position());
        number(node, "line", line);
        node.put("original_line", anchor.line());
        node.put("side", anchor.side().name());
        number(node, "start_line", startLine);
        number(node, "original_start_line", anchor.startLine());
        node.put(
                "start_side",
                anchor.startSide() == null ? null : anchor.startSide().name());
    }

    private static void number(ObjectNode node, String field, @Nullable Integer value) {
        node.put(field, value);
    }
}
