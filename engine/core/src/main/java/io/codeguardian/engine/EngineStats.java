package io.codeguardian.engine;

/**
 * What an analysis took.
 *
 * @param files that were read
 * @param bytes of their text in UTF-8, about
 * @param nanos of wall time
 */
public record EngineStats(int files, long bytes, long nanos) {}
