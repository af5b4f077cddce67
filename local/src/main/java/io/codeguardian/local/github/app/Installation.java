package io.codeguardian.local.github.app;

import java.time.Instant;
import java.util.Map;

/**
 * The App installed on an account.
 *
 * @param permissions what the owner granted, as {@code checks → write}
 */
public record Installation(
        long id, Account account, Map<String, String> permissions, boolean suspended, Instant createdAt) {}
