package io.codeguardian.local.github.repository;

import io.codeguardian.local.github.app.Account;
import java.time.Instant;

/** @param state as the API has it: COMMENTED, APPROVED, CHANGES_REQUESTED, PENDING */
public record Review(long id, int pull, Account author, String body, String state, String commit, Instant createdAt)
        implements Kept {}
