package io.codeguardian.synthesis.join;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One (review, unit, category): expected by the plan, answered by a result. */
@Entity
@Table(name = "part")
@IdClass(PartRow.Key.class)
public class PartRow extends PanacheEntityBase {
    @Id
    @Column(name = "review_id")
    public String reviewId = "";

    @Id
    @Column(name = "unit_id")
    public String unitId = "";

    @Id
    public String category = "";

    public boolean planned;
    public @Nullable String result;

    /** What makes a part unique. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String reviewId = "";
        public String unitId = "";
        public String category = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.reviewId.equals(reviewId)
                    && key.unitId.equals(unitId)
                    && key.category.equals(category);
        }

        @Override
        public int hashCode() {
            return reviewId.hashCode() * 31 + unitId.hashCode() * 7 + category.hashCode();
        }
    }
}
