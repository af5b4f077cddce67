package io.codeguardian.events;

import java.util.List;

/** Files that are analysed together; {@code unitId} is unique in its review. */
public record PlannedUnit(String unitId, List<String> paths) {
    public PlannedUnit {
        paths = List.copyOf(paths);
    }
}
