package io.codeguardian.language;

/** What a change does to a file. */
public enum ChangeStatus {
    ADDED,
    MODIFIED,
    RENAMED,
    COPIED,
    REMOVED
}
