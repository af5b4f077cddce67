package io.codeguardian.ingestion.planning;

import io.codeguardian.events.Event;
import io.codeguardian.ingestion.review.Covered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What planning came to.
 *
 * @param result planned or skipped
 * @param units zipped, in the order of the plan
 */
record Planned(Event result, @Nullable Covered covered, List<byte[]> units) {}
