package io.codeguardian.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which review an event belongs to; carried by every event of a review.
 *
 * @param tenant {@code default} until tenants exist
 * @param reviewId {@link #reviewId}
 * @param repositoryId GitHub's numeric id, which survives renames
 * @param repository {@code owner/name} at the time of planning
 * @param installationId of the GitHub App; null when nobody installed it there
 * @param pullRequest its number
 * @param generation counts the distinct (head, base) of the pull request from 1; the fence against late work
 * @param headSha 40 or 64 hexadecimal digits
 * @param baseSha tip of the base branch when planned
 */
public record ReviewRef(
        String tenant,
        String reviewId,
        long repositoryId,
        String repository,
        @Nullable Long installationId,
        int pullRequest,
        int generation,
        String headSha,
        String baseSha) {

    /** Deterministic, so that a redelivery names the same review. */
    public static String reviewId(String tenant, long repositoryId, int pullRequest, int generation) {
        String name = tenant + '/' + repositoryId + '/' + pullRequest + '/' + generation;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
