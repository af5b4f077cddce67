package io.codeguardian.engine;

import io.codeguardian.engine.cache.Kept;
import io.codeguardian.engine.metrics.FileMetrics;
import io.codeguardian.engine.source.Parsed;
import java.util.List;
import java.util.Map;

/**
 * What files that are read together show by themselves.
 *
 * @param parsed the changed files, in their order
 * @param repeatable whether the same files would always show the same: no time ran out and no parser fell
 */
record Examined(Kept said, Map<String, FileMetrics> metrics, List<Parsed> parsed, boolean repeatable) {}
