package io.codeguardian.engine.code;

import org.jspecify.annotations.Nullable;

/** One argument of a call; {@code name} is a keyword's. */
public record Argument(@Nullable String name, int value) {}
