package io.codeguardian.engine.code;

/**
 * An annotation, attribute or decorator.
 *
 * @param name the last part: {@code app.route} is {@code route}
 */
public record Annotation(int node, String name) {}
