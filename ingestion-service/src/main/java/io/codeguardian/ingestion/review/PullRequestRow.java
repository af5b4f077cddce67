package io.codeguardian.ingestion.review;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The counter of a pull request's generations; whoever decides holds its lock. */
@Entity
@Table(name = "pull_request")
class PullRequestRow extends PanacheEntityBase {
    @EmbeddedId
    public @Nullable Key key;

    public int generation;
    public boolean open;

    /** As GitHub said when it was last decided; an older answer is none to decide by. */
    @Column(name = "seen_at")
    public Instant seenAt = Instant.EPOCH;

    @Column(name = "published_generation")
    public @Nullable Integer publishedGeneration;

    /** GitHub's numbers survive renames. */
    @Embeddable
    record Key(
            String tenant, @Column(name = "repository_id") long repositoryId, int number) {}
}
