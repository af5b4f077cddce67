package io.codeguardian.engine.dependency;

import io.codeguardian.language.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known against one package, in the terms of the <a href="https://ossf.github.io/osv-schema/">OSV schema</a>.
 *
 * @param severity of its score, or of its database's own word
 * @param score CVSS, 0 when there is none
 * @param versions affected ones that are listed
 * @param ranges affected ones by their order
 */
public record Advisory(
        String id,
        List<String> aliases,
        String summary,
        Severity severity,
        double score,
        Ecosystem ecosystem,
        String name,
        Set<String> versions,
        List<List<Event>> ranges) {

    /**
     * A step of a range.
     *
     * @param kind {@code introduced}, {@code fixed} or {@code last_affected}
     */
    public record Event(String kind, String version) {}

    /** Whether this version is affected. */
    public boolean affects(String version) {
        return versions.contains(version) || ranges.stream().anyMatch(r -> holds(r, version));
    }

    private boolean holds(List<Event> range, String version) {
        Comparator<String> order = ecosystem.order();
        List<Event> sorted = new ArrayList<>(range);
        sorted.sort((a, b) -> a.version().equals("0") || b.version().equals("0")
                ? Boolean.compare(b.version().equals("0"), a.version().equals("0"))
                : order.compare(a.version(), b.version()));
        boolean affected = false;
        for (Event event : sorted) {
            int compared = event.version().equals("0") ? 1 : order.compare(version, event.version());
            switch (event.kind()) {
                case "introduced" -> affected = affected || compared >= 0;
                case "fixed" -> affected = affected && compared < 0;
                case "last_affected" -> affected = affected && compared <= 0;
                default -> {}
            }
        }
        return affected;
    }

    /** The first version that is fixed and later than this one; null when there is none. */
    public @Nullable String fixFor(String version) {
        Comparator<String> order = ecosystem.order();
        return ranges.stream()
                .filter(r -> versions.contains(version) || holds(r, version))
                .flatMap(List::stream)
                .filter(e ->
                        e.kind().equals("fixed") && order.compare(e.version(), version) > 0 && !affects(e.version()))
                .map(Event::version)
                .min(order)
                .orElse(null);
    }
}
