package io.codeguardian.events;

import io.codeguardian.language.Category;

/** A part of the plan that did not answer before the deadline. */
public record MissingPart(String unitId, Category category) {}
