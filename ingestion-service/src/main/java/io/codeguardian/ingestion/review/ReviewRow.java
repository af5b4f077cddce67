package io.codeguardian.ingestion.review;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One generation. */
@Entity
@Table(name = "review")
class ReviewRow extends PanacheEntityBase {
    @Id
    @Column(name = "review_id")
    public String reviewId = "";

    public String tenant = "";

    @Column(name = "repository_id")
    public long repositoryId;

    public String repository = "";

    @Column(name = "installation_id")
    public long installationId;

    @Column(name = "pull_request")
    public int pullRequest;

    public int generation;

    @Column(name = "head_sha")
    public String headSha = "";

    @Column(name = "base_sha")
    public String baseSha = "";

    @Column(name = "base_ref")
    public String baseRef = "";

    @Column(name = "clone_url")
    public String cloneUrl = "";

    public String facts = "";
    public String labels = "";

    @Column(name = "author_is_bot")
    public boolean authorIsBot;

    @Enumerated(EnumType.STRING)
    public ReviewScope scope = ReviewScope.DIFF;

    @Column(name = "request_id")
    public String requestId = "";

    @Column(name = "requested_at")
    public Instant requestedAt = Instant.EPOCH;

    public @Nullable String traceparent;

    @Enumerated(EnumType.STRING)
    public ReviewState state = ReviewState.DECIDED;

    @Column(name = "result_type")
    public @Nullable String resultType;

    public byte @Nullable [] result;

    public byte @Nullable [] covered;

    @Column(name = "superseded_by")
    public @Nullable String supersededBy;

    @Column(name = "superseded_at")
    public @Nullable Instant supersededAt;

    /** The generation that put an end to this one. */
    public @Nullable Integer superseding;

    public int attempts;

    @Column(name = "next_attempt_at")
    public Instant nextAttemptAt = Instant.EPOCH;

    @Column(name = "leased_until")
    public @Nullable Instant leasedUntil;

    @Column(name = "changed_at")
    public Instant changedAt = Instant.EPOCH;

    ReviewRef ref() {
        return new ReviewRef(
                tenant, reviewId, repositoryId, repository, installationId, pullRequest, generation, headSha, baseSha);
    }
}
