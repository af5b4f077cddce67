package io.codeguardian.language;

/**
 * What the model cost, from the provider's own usage report.
 *
 * @param model as the provider names it
 */
public record ModelUsage(String model, int calls, long inputTokens, long outputTokens) {}
