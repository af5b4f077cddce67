package io.codeguardian.engine.code;

/**
 * A parameter of a function.
 *
 * @param name empty for a pattern
 * @param type as written, without blanks; empty when there is none
 */
public record Parameter(int node, String name, String type) {}
