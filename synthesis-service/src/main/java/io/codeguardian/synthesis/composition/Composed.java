package io.codeguardian.synthesis.composition;

import io.codeguardian.events.ReviewComposed;
import java.util.Map;

/**
 * A composed review with what the next one needs to recognise its findings.
 *
 * @param origins the analyser's fingerprint by posted identity, only where they differ
 */
public record Composed(ReviewComposed event, Map<String, String> origins) {
    public Composed {
        origins = Map.copyOf(origins);
    }
}
