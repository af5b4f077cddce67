package io.codeguardian.local.supervision;

import java.util.Map;
import java.util.stream.Collectors;

/** Somebody else listens where the system should. */
public final class OccupiedPorts extends IllegalStateException {
    private static final long serialVersionUID = 1;

    OccupiedPorts(Map<String, Integer> occupied) {
        super("already in use: "
                + occupied.entrySet().stream()
                        .map(e -> e.getValue() + " (" + e.getKey() + ")")
                        .collect(Collectors.joining(", "))
                + "; stop what listens there, or use free ports: codeguardian up --free-ports");
    }
}
