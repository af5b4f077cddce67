package io.codeguardian.gateway.access;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A key of a program that calls the API. The key itself is shown once and never kept. */
@Entity
@Table(name = "api_key")
@NullUnmarked
class ApiKey extends PanacheEntityBase {
    @Id
    @GeneratedValue
    UUID id;

    String name;

    byte[] hash;

    /** Names of roles. */
    String[] scopes;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Nullable
    @Column(name = "revoked_at")
    Instant revokedAt;

    /** Null when there is no such key or it was revoked. */
    static Uni<@Nullable ApiKey> valid(byte[] hash) {
        return find("hash = ?1 and revokedAt is null", hash).firstResult();
    }
}
