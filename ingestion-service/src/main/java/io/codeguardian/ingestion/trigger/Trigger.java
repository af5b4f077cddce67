package io.codeguardian.ingestion.trigger;

import io.codeguardian.ingestion.review.Ask;

/** What a webhook means to us. */
public sealed interface Trigger {
    /** Review that pull request. */
    record Review(Ask ask) implements Trigger {}

    /** Review the pull request of that head again: a check was asked to run again, and names no pull request. */
    record ReviewHead(Ask ask, String headSha) implements Trigger {}

    /** It was closed or merged. */
    record Closed(String tenant, long repositoryId, int pullRequest) implements Trigger {}

    /** Nothing to do. */
    record Nothing() implements Trigger {}
}
