package io.codeguardian.gateway.status;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What became of everything that was accepted; nothing is lost when {@code accepted} equals the sum of
 * published, superseded, skipped, failed and active.
 *
 * @param accepted reviews, and requests that led to none
 * @param degraded published ones of which a part could not be said as meant, with the reason in the review
 * @param active neither published nor superseded, skipped or failed yet
 */
@RegisterForReflection
public record Ledger(
        long accepted, long published, long degraded, long superseded, long skipped, long failed, long active) {}
