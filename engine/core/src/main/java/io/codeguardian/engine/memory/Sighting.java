package io.codeguardian.engine.memory;

/**
 * A danger at a place.
 *
 * @param message what is wrong and why here
 */
public record Sighting(Danger danger, int node, String message) {}
