package io.codeguardian.gateway.webhook;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deliveries that anybody behind the gateway acts on; every other one is answered and not published. */
public final class ActedOn {
    private static final Map<String, Set<String>> ACTIONS = Map.of(
            "pull_request", Set.of("opened", "synchronize", "reopened", "ready_for_review", "closed", "labeled"),
            "check_run", Set.of("rerequested"),
            "check_suite", Set.of("rerequested"));

    private ActedOn() {}

    public static boolean contains(String event, @Nullable String action) {
        return action != null && ACTIONS.getOrDefault(event, Set.of()).contains(action);
    }

    /** A name for metrics: bounded, whatever a sender invents. */
    public static String metricName(String event) {
        return ACTIONS.containsKey(event) || "ping".equals(event) ? event : "other";
    }
}
