package io.codeguardian.output.slack;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message that is due. */
@Entity
@Table(name = "notice")
public class NoticeRow extends PanacheEntityBase {
    @Id
    @Column(name = "review_id")
    public String reviewId = "";

    public String channel = "slack";
    public String ref = "";
    public String body = "";

    @Enumerated(EnumType.STRING)
    public State state = State.DUE;

    public int attempts;

    @Column(name = "due_at")
    public Instant dueAt = Instant.EPOCH;

    public @Nullable String detail;

    /** What became of it. */
    public enum State {
        DUE,
        SENT,
        GIVEN_UP
    }
}
