package io.codeguardian.ingestion.review;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was asked for, and what it led to. */
@Entity
@Table(name = "request")
class RequestRow extends PanacheEntityBase {
    @Id
    @Column(name = "request_id")
    public String requestId = "";

    public String tenant = "";
    public String repository = "";

    @Column(name = "pull_request")
    public int pullRequest;

    @Column(name = "review_id")
    public @Nullable String reviewId;

    public boolean duplicate;

    public @Nullable String skipped;

    @Column(name = "received_at")
    public Instant receivedAt = Instant.EPOCH;
}
