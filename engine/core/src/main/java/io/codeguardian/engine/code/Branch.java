package io.codeguardian.engine.code;

/**
 * One arm of an if chain.
 *
 * @param condition none for the final else
 * @param body a block or a single statement
 */
public record Branch(int condition, int body) {}
