package io.codeguardian.ingestion.review;

/** The review of a pull request that stands on GitHub. */
public record Published(String headSha, Covered covered) {}
