package io.codeguardian.synthesis.join;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A review in the join; written by statements of {@link Join}, because plan and results race. */
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

    @Column(name = "head_sha")
    public String headSha = "";

    public String state = "";
    public boolean published;
    public @Nullable String plan;

    @Column(name = "previous_head_sha")
    public @Nullable String previousHeadSha;

    public @Nullable String composed;
    public @Nullable String origins;
    public @Nullable String traceparent;
}
