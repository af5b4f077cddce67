package io.codeguardian.events;

/** A finding compared with the last published review of the same pull request. */
public enum FindingStatus {
    NEW,
    PERSISTING,
    FIXED
}
