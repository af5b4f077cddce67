package io.codeguardian.local.github.graphql;

import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.rendering.Outdating;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.ReviewComment;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is here, with the names that the GraphQL schema gives it. Connections are fetched on top. */
final class Shapes {
    /** Under this name a shape keeps what it was made of. */
    static final String SOURCE = " source";

    private static final String TYPE = "__typename";

    private Shapes() {}

    /** A pull request with its repository. */
    record Pull(HostedRepository repository, PullRequest pull) {}

    /** A thread: its pull request and the comment that began it. */
    record ReviewThread(Pull pull, ReviewComment first) {}

    static Map<String, @Nullable Object> repository(HostedRepository repository) {
        Map<String, @Nullable Object> shape = shape("Repository", repository.id(), repository);
        shape.put("name", repository.name());
        shape.put("nameWithOwner", repository.fullName());
        return shape;
    }

    static Map<String, @Nullable Object> pull(Pull source) {
        PullRequest pull = source.pull();
        Map<String, @Nullable Object> shape = shape("PullRequest", pull.id(), source);
        shape.put("number", pull.number());
        shape.put("title", pull.title());
        shape.put("body", pull.body());
        shape.put("state", pull.open() ? "OPEN" : "CLOSED");
        shape.put("isDraft", pull.draft());
        shape.put("headRefName", pull.headRef());
        shape.put("headRefOid", pull.headSha());
        shape.put("baseRefName", pull.baseRef());
        shape.put("baseRefOid", pull.baseSha());
        return shape;
    }

    static Map<String, @Nullable Object> thread(ReviewThread source) {
        HostedRepository repository = source.pull().repository();
        ReviewComment first = source.first();
        ReviewComment.Anchor anchor = first.anchor();
        boolean resolved = repository.threads().isResolved(first.id());
        Map<String, @Nullable Object> shape = shape("PullRequestReviewThread", first.id(), source);
        shape.put("isResolved", resolved);
        shape.put("isCollapsed", resolved);
        shape.put("isOutdated", Outdating.isOutdated(repository, source.pull().pull(), first));
        shape.put("path", first.path());
        shape.put("subjectType", anchor == null ? "FILE" : "LINE");
        shape.put("diffSide", anchor == null ? "RIGHT" : anchor.side().name());
        shape.put("viewerCanResolve", !resolved);
        shape.put("viewerCanUnresolve", resolved);
        if (anchor != null) {
            lines(shape, source, anchor);
        }
        return shape;
    }

    private static void lines(Map<String, @Nullable Object> shape, ReviewThread source, ReviewComment.Anchor anchor) {
        Integer line = Outdating.lineNow(
                source.pull().repository(), source.pull().pull(), source.first(), anchor.line(), anchor.side());
        shape.put("line", line);
        shape.put("originalLine", anchor.line());
        shape.put("originalStartLine", anchor.startLine());
        shape.put(
                "startDiffSide",
                anchor.startSide() == null ? null : anchor.startSide().name());
        Integer startLine = anchor.startLine();
        shape.put("startLine", line == null || startLine == null ? null : line - anchor.line() + startLine);
    }

    static Map<String, @Nullable Object> comment(Pull pull, ReviewComment comment) {
        Map<String, @Nullable Object> shape = shape("PullRequestReviewComment", comment.id(), comment);
        written(shape, comment.body(), comment.author(), comment.createdAt().toString());
        shape.put("path", comment.path());
        shape.put("outdated", Outdating.isOutdated(pull.repository(), pull.pull(), comment));
        minimized(shape, pull.repository(), comment.id());
        return shape;
    }

    static Map<String, @Nullable Object> comment(HostedRepository repository, IssueComment comment) {
        Map<String, @Nullable Object> shape = shape("IssueComment", comment.id(), comment);
        written(shape, comment.body(), comment.author(), comment.createdAt().toString());
        minimized(shape, repository, comment.id());
        return shape;
    }

    private static void written(Map<String, @Nullable Object> shape, String body, Account author, String at) {
        shape.put("body", body);
        shape.put("createdAt", at);
        shape.put("author", actor(author));
    }

    private static void minimized(Map<String, @Nullable Object> shape, HostedRepository repository, long comment) {
        String reason = repository.minimized().reason(comment);
        shape.put("isMinimized", reason != null);
        shape.put("minimizedReason", reason);
    }

    /** Unlike REST, GraphQL names a bot without its ending. */
    private static Map<String, @Nullable Object> actor(Account account) {
        boolean bot = account.type().equals("Bot");
        Map<String, @Nullable Object> shape = shape(bot ? "Bot" : "User", account.id(), account);
        String login = account.login().replace("[bot]", "");
        shape.put("login", login);
        shape.put("url", (bot ? "https://github.com/apps/" : "https://github.com/") + login.toLowerCase(Locale.ROOT));
        return shape;
    }

    private static Map<String, @Nullable Object> shape(String type, long id, Object source) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put(TYPE, type);
        shape.put(SOURCE, source);
        shape.put("id", Rendering.nodeId(type, id));
        shape.put("databaseId", id);
        shape.put("fullDatabaseId", String.valueOf(id));
        return shape;
    }
}
