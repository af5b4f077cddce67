package io.codeguardian.ingestion.review;

/** A generation that is not finished, and nobody is at it. */
public record Waiting(String reviewId, long repositoryId) {}
