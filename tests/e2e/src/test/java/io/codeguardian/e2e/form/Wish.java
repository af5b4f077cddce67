package io.codeguardian.e2e.form;

import io.codeguardian.local.supervision.Service;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a test wants to be started.
 *
 * @param settings by environment name; each service gets those that it may hold
 */
public record Wish(Set<Service> services, Map<String, String> settings) {
    public Wish {
        services = Set.copyOf(services);
        settings = Map.copyOf(settings);
    }

    /** The same with more settings. */
    public Wish with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(settings);
        all.putAll(more);
        return new Wish(services, all);
    }
}
