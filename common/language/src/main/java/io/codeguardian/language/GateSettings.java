package io.codeguardian.language;

import org.jspecify.annotations.Nullable;

/**
 * When the check run fails.
 *
 * @param failOn the mildest severity that blocks; null blocks on none
 * @param minimumScore 0 to 100; null when the score does not block
 */
public record GateSettings(
        @Nullable Severity failOn, @Nullable Double minimumScore) {}
