package io.codeguardian.events;

import org.jspecify.annotations.Nullable;

/**
 * What readers want to know about the pull request; hostile text, to be escaped where it is shown.
 *
 * @param url for people
 * @param author login
 */
public record PullRequestFacts(
        String title,
        @Nullable String body,
        String author,
        String url,
        String baseRef,
        String headRef,
        boolean draft) {}
