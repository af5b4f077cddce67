package io.codeguardian.local.github.graphql;

import io.codeguardian.local.github.app.AccessToken;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.ReviewComment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a global id stands for, among the repositories that a token reaches. */
final class Nodes {
    private final Hosting hosting;

    Nodes(Hosting hosting) {
        this.hosting = hosting;
    }

    boolean visible(HostedRepository repository, AccessToken token) {
        return repository.installation() == token.installation() && token.reaches(repository.id());
    }

    private List<HostedRepository> visible(AccessToken token) {
        return hosting.all().stream().filter(one -> visible(one, token)).toList();
    }

    /** The shape of the node, or null. */
    @Nullable
    Map<String, @Nullable Object> find(String id, AccessToken token) {
        for (HostedRepository repository : visible(token)) {
            Map<String, @Nullable Object> found = in(repository, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Map<String, @Nullable Object> in(HostedRepository repository, String id) {
        Shapes.ReviewThread thread = thread(repository, id);
        if (thread != null) {
            return Shapes.thread(thread);
        }
        Long pullId = Rendering.idOf("PullRequest", id);
        PullRequest pull = pullId == null ? null : repository.pulls().find(pullId);
        if (pull != null) {
            return Shapes.pull(new Shapes.Pull(repository, pull));
        }
        Long commentId = Rendering.idOf("PullRequestReviewComment", id);
        ReviewComment comment =
                commentId == null ? null : repository.reviewComments().find(commentId);
        if (comment != null) {
            return Shapes.comment(of(repository, comment), comment);
        }
        Long issueCommentId = Rendering.idOf("IssueComment", id);
        IssueComment issueComment =
                issueCommentId == null ? null : repository.issueComments().find(issueCommentId);
        return issueComment == null ? null : Shapes.comment(repository, issueComment);
    }

    Shapes.@Nullable ReviewThread thread(String id, AccessToken token) {
        for (HostedRepository repository : visible(token)) {
            Shapes.ReviewThread thread = thread(repository, id);
            if (thread != null) {
                return thread;
            }
        }
        return null;
    }

    private static Shapes.@Nullable ReviewThread thread(HostedRepository repository, String id) {
        Long first = Rendering.idOf("PullRequestReviewThread", id);
        ReviewComment comment =
                first == null ? null : repository.reviewComments().find(first);
        return comment == null || comment.inReplyTo() != null
                ? null
                : new Shapes.ReviewThread(of(repository, comment), comment);
    }

    private static Shapes.Pull of(HostedRepository repository, ReviewComment comment) {
        PullRequest pull = repository.pull(comment.pull());
        if (pull == null) {
            throw new IllegalStateException("a comment without its pull request: " + comment.id());
        }
        return new Shapes.Pull(repository, pull);
    }

    /** Folds a comment away; null when there is none of that id. */
    @Nullable
    Map<String, @Nullable Object> minimize(String id, String reason, AccessToken token) {
        for (HostedRepository repository : visible(token)) {
            if (in(repository, id) != null) {
                Long number = Rendering.idOf("PullRequestReviewComment", id);
                Long comment = number == null ? Rendering.idOf("IssueComment", id) : number;
                if (comment != null) {
                    repository.minimized().minimize(comment, reason);
                    return in(repository, id);
                }
            }
        }
        return null;
    }
}
