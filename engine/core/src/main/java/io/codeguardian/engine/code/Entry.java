package io.codeguardian.engine.code;

/**
 * A key with its value, in a map, an object literal, an initializer or an array of PHP.
 *
 * @param key without quotes
 */
public record Entry(int node, String key, int value) {}
