package io.codeguardian.ingestion.review;

import java.util.Set;

/** Where a generation stands here. */
public enum ReviewState {
    /** To be planned. */
    DECIDED,
    /** The result of planning is stored and not yet, or not for certain, announced. */
    READY,
    PLANNED,
    SKIPPED,
    FAILED,
    SUPERSEDED,
    PUBLISHED;

    /** What a newer generation puts an end to. */
    static final Set<ReviewState> UNPUBLISHED = Set.of(DECIDED, READY, PLANNED);
}
