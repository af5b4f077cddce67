package io.codeguardian.language;

/** One step of the path that a value takes from its source to a sink; {@code label} says what happens there. */
public record FlowStep(Location location, String label) {}
