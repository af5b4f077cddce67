package io.codeguardian.events;

import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its place in the review.
 *
 * @param anchor lines of the new side inside one hunk, for an inline comment; null when it stands in the summary only
 */
public record ComposedFinding(
        Finding finding, FindingStatus status, @Nullable LineRange anchor) {}
