package io.codeguardian.ingestion.review;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A unit as it is announced. */
@Entity
@Table(name = "unit")
class UnitRow extends PanacheEntityBase {
    @EmbeddedId
    public @Nullable Key key;

    byte[] body = {};

    /** Position in the plan, from 0. */
    @Embeddable
    record Key(@Column(name = "review_id") String reviewId, int ordinal) {}
}
