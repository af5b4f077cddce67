package io.codeguardian.output.ledger;

import io.codeguardian.events.ReviewRef;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A pull request with what stays on it over its reviews; the {@link Lease} makes the row. */
@Entity
@Table(name = "pull_request")
@IdClass(PullRequestRow.Key.class)
public class PullRequestRow extends PanacheEntityBase {
    @Id
    public String tenant = "";

    @Id
    @Column(name = "repository_id")
    public long repositoryId;

    @Id
    public int number;

    @Column(name = "newest_generation")
    public int newestGeneration;

    @Column(name = "newest_head_sha")
    public String newestHeadSha = "";

    @Column(name = "summary_comment_id")
    public @Nullable Long summaryCommentId;

    @Column(name = "slack_thread")
    public @Nullable String slackThread;

    /** What makes a row unique. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String tenant = "";
        public long repositoryId;
        public int number;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.tenant.equals(tenant)
                    && key.repositoryId == repositoryId
                    && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, repositoryId, number);
        }
    }

    static Key key(ReviewRef review) {
        Key key = new Key();
        key.tenant = review.tenant();
        key.repositoryId = review.repositoryId();
        key.number = review.pullRequest();
        return key;
    }
}
