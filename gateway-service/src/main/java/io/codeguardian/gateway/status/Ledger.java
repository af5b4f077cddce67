package io.codeguardian.gateway.status;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What became of everything that was accepted; nothing is lost when {@code accepted} equals the sum of the others.
 *
 * @param accepted reviews, and requests that led to none
 * @param active neither published nor superseded, skipped or failed yet
 */
@RegisterForReflection
public record Ledger(long accepted, long published, long superseded, long skipped, long failed, long active) {}
