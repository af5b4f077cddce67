package io.codeguardian.ingestion.review;

import java.util.Map;

/**
 * What a review covers, read now or already read by the reviews that it builds on.
 *
 * @param blobs object ids of contents by path
 */
public record Covered(Map<String, String> blobs) {
    public Covered {
        blobs = Map.copyOf(blobs);
    }
}
