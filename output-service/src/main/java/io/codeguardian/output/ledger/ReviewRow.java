package io.codeguardian.output.ledger;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A review that came here. */
@Entity
@Table(name = "review")
public class ReviewRow extends PanacheEntityBase {
    @Id
    @Column(name = "review_id")
    public String reviewId = "";

    public String tenant = "";

    @Column(name = "repository_id")
    public long repositoryId;

    @Column(name = "pull_request")
    public int pullRequest;

    public int generation;

    /** The reference as JSON, for the watchdog. */
    public String ref = "";

    @Enumerated(EnumType.STRING)
    public State state = State.ACCEPTED;

    public @Nullable String outcome;
    public @Nullable String traceparent;
    public boolean hung;

    @Column(name = "accepted_at")
    public Instant acceptedAt = Instant.EPOCH;

    @Column(name = "concluded_at")
    public @Nullable Instant concludedAt;

    /** How a review ended; accepted = published + superseded + skipped + failed + open. */
    public enum State {
        ACCEPTED,
        PUBLISHED,
        SUPERSEDED,
        SKIPPED,
        FAILED
    }
}
