package io.codeguardian.output.ledger;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the ledger. */
@Entity
@Table(name = "delivery")
@IdClass(DeliveryRow.Key.class)
public class DeliveryRow extends PanacheEntityBase {
    @Id
    @Column(name = "review_id")
    public String reviewId = "";

    @Id
    public String channel = "";

    @Id
    public String target = "";

    @Enumerated(EnumType.STRING)
    public State state = State.INTENDED;

    @Column(name = "external_id")
    public @Nullable String externalId;

    public @Nullable String url;
    public @Nullable String detail;
    public int attempts;

    @Column(name = "changed_at")
    public Instant changedAt = Instant.EPOCH;

    /** How far it is. */
    public enum State {
        /** Nothing was sent, or it was refused. */
        INTENDED,
        /** A call is on its way; after a crash nobody knows how it ended. */
        SENDING,
        /** The call's answer was lost. */
        UNCERTAIN,
        /** It stands, and we know where. */
        RECORDED
    }

    /** What makes a row unique. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String reviewId = "";
        public String channel = "";
        public String target = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.reviewId.equals(reviewId)
                    && key.channel.equals(channel)
                    && key.target.equals(target);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reviewId, channel, target);
        }
    }

    static Key key(Target target) {
        Key key = new Key();
        key.reviewId = target.review().reviewId();
        key.channel = target.channel();
        key.target = target.name();
        return key;
    }
}
