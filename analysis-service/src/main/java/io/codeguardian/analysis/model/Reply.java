package io.codeguardian.analysis.model;

import io.codeguardian.language.ModelUsage;

/** A model's answer and what all attempts at it cost. */
public record Reply<T>(T answer, ModelUsage usage) {}
