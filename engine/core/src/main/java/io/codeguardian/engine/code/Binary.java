package io.codeguardian.engine.code;

/** An expression with two operands; {@code and} and {@code or} are written {@code &&} and {@code ||}. */
public record Binary(int node, int left, String operator, int right) {}
