package io.codeguardian.local.supervision;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Settings by environment name; each service gets only those that it may hold. */
public record Settings(Map<String, String> values) {
    private static final String PREFIX = "CODEGUARDIAN_";

    /** Only these may hold a key of that kind; all else is for everyone. */
    private static final Map<String, Set<Service>> RESTRICTED = Map.of(
            "CODEGUARDIAN_API_", Set.of(Service.GATEWAY),
            "CODEGUARDIAN_WEBHOOK_", Set.of(Service.GATEWAY),
            "CODEGUARDIAN_GITHUB_", Set.of(Service.INGESTION, Service.OUTPUT),
            "CODEGUARDIAN_MODEL_", Set.of(Service.ANALYSIS),
            "CODEGUARDIAN_SECRET_", Set.of(Service.ANALYSIS),
            "CODEGUARDIAN_SLACK_", Set.of(Service.OUTPUT));

    public Settings {
        values = Map.copyOf(values);
    }

    /** Those of our own prefix. */
    public static Settings of(Map<String, String> environment) {
        Map<String, String> own = new TreeMap<>(environment);
        own.keySet().removeIf(name -> !name.startsWith(PREFIX));
        own.remove(DataFolder.VARIABLE);
        return new Settings(own);
    }

    /** What a service is started with. */
    public Map<String, String> visibleTo(Service service) {
        Map<String, String> visible = new TreeMap<>(values);
        visible.keySet().removeIf(name -> !mayHold(service, name));
        return visible;
    }

    private static boolean mayHold(Service service, String name) {
        return RESTRICTED.entrySet().stream()
                .filter(r -> name.startsWith(r.getKey()))
                .allMatch(r -> r.getValue().contains(service));
    }
}
