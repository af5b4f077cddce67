package io.codeguardian.ingestion.review;

import io.codeguardian.events.Event;
import io.codeguardian.events.ReviewFailed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewSkipped;

/** What planning came to, as it is stored before it is announced. */
public enum StoredResult {
    PLANNED(ReviewPlanned.class, ReviewState.PLANNED),
    SKIPPED(ReviewSkipped.class, ReviewState.SKIPPED),
    FAILED(ReviewFailed.class, ReviewState.FAILED);

    private final Class<? extends Event> event;
    private final ReviewState announced;

    StoredResult(Class<? extends Event> event, ReviewState announced) {
        this.event = event;
        this.announced = announced;
    }

    Class<? extends Event> event() {
        return event;
    }

    ReviewState announced() {
        return announced;
    }

    static StoredResult of(Event event) {
        for (StoredResult result : values()) {
            if (result.event.isInstance(event)) {
                return result;
            }
        }
        throw new IllegalArgumentException("not a result of planning: " + event.getClass());
    }
}
