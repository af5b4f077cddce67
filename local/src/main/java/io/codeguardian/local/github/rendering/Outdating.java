package io.codeguardian.local.github.rendering;

import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.github.repository.Side;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a comment stands after later pushes: a line that was changed since leaves its comment outdated. */
public final class Outdating {
    private Outdating() {}

    /** The line in the present head, or null when it was changed or the comment is on the base side and gone. */
    public static @Nullable Integer lineNow(
            HostedRepository repository, PullRequest pull, ReviewComment comment, int line, Side side) {
        if (side == Side.LEFT || comment.commit().equals(pull.headSha())) {
            return line;
        }
        try {
            return repository.git().lineAfter(comment.commit(), pull.headSha(), comment.path(), line);
        } catch (IOException e) {
            throw new IllegalStateException("git cannot follow " + comment.path(), e);
        }
    }

    public static boolean isOutdated(HostedRepository repository, PullRequest pull, ReviewComment comment) {
        ReviewComment.Anchor anchor = comment.anchor();
        return anchor != null && lineNow(repository, pull, comment, anchor.line(), anchor.side()) == null;
    }
}
