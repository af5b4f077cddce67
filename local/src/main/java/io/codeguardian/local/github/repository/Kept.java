package io.codeguardian.local.github.repository;

import java.time.Instant;

/** Something that was written on GitHub and stays. */
public interface Kept {
    long id();

    Instant createdAt();
}
