package io.codeguardian.gateway.request;

import io.codeguardian.events.ReviewScope;
import io.codeguardian.gateway.problem.Problems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be reviewed, as it was sent.
 *
 * @param fresh reviews again what was reviewed before
 */
@RegisterForReflection
public record ReviewOrder(
        @Schema(description = "owner/name on GitHub", examples = "octocat/hello-world", required = true) @Nullable
        String repository,

        @Schema(description = "Number of the pull request", minimum = "1", required = true) @Nullable
        Integer pullRequest,

        @Schema(
                description = "diff: what the change touches; full: every file of its head",
                enumeration = {"diff", "full"},
                defaultValue = "diff")
        @Nullable
        String scope,

        @Schema(description = "Reviews again what was reviewed before", defaultValue = "false") @Nullable
        Boolean fresh) {
    private static final int LONGEST_OWNER = 39;
    private static final int LONGEST_NAME = 100;

    /** A complete order. */
    public record Checked(String repository, int pullRequest, ReviewScope scope, boolean fresh) {
        /** The same for equal orders and for no others. */
        String content() {
            return repository + '#' + pullRequest + ' ' + scope + (fresh ? " fresh" : "");
        }
    }

    /** @throws jakarta.ws.rs.WebApplicationException naming the member that is missing or wrong */
    public Checked checked() {
        if (repository == null || !isRepository(repository)) {
            throw Problems.invalid("repository", "must be owner/name");
        }
        if (pullRequest == null || pullRequest < 1) {
            throw Problems.invalid("pullRequest", "must be the number of a pull request");
        }
        return new Checked(repository, pullRequest, checkedScope(), Boolean.TRUE.equals(fresh));
    }

    private ReviewScope checkedScope() {
        return switch (scope) {
            case null -> ReviewScope.DIFF;
            case "diff" -> ReviewScope.DIFF;
            case "full" -> ReviewScope.FULL;
            default -> throw Problems.invalid("scope", "must be diff or full");
        };
    }

    private static boolean isRepository(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && isName(text.substring(0, slash), LONGEST_OWNER)
                && isName(text.substring(slash + 1), LONGEST_NAME);
    }

    private static boolean isName(String text, int longest) {
        boolean dotsOnly = text.chars().allMatch(c -> c == '.');
        return !dotsOnly
                && text.length() <= longest
                && text.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '-'
                                || c == '_'
                                || c == '.');
    }
}
