package io.codeguardian.events;

/** How much of the repository a review reads. */
public enum ReviewScope {
    /** What the change touches. */
    DIFF,
    /** Every file of the head. */
    FULL
}
