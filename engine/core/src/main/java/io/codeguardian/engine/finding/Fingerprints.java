package io.codeguardian.engine.finding;

import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fingerprints of a set of findings. */
public final class Fingerprints {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    Finding::location,
                    Comparator.comparing(Location::path)
                            .thenComparing(Location::startLine)
                            .thenComparing(Location::startColumn))
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::title);

    private Fingerprints() {}

    /**
     * The first line of a location, as context of its fingerprint: an edit further down is no new finding. Empty when the
     * text has no such line.
     */
    public static String context(String content, LineRange lines) {
        return content.lines().skip(lines.first() - 1L).findFirst().orElse("");
    }

    /** As {@link #context(String, LineRange)}, without reading the text from its beginning. */
    public static String context(LineIndex text, LineRange lines) {
        return lines.first() > text.lineCount() ? "" : text.text(lines.first());
    }

    /**
     * Tells equal findings apart by their order of path and line. Applied to the findings of a file by the engine, and
     * again to those of a whole review by whoever joins units; applying it twice to the same set changes nothing.
     *
     * @return the findings by path and line, no fingerprint twice
     */
    public static List<Finding> distinct(List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(BY_PLACE);
        Set<String> used = new HashSet<>();
        List<Finding> result = new ArrayList<>(ordered.size());
        for (Finding finding : ordered) {
            int ordinal = 0;
            String own = finding.fingerprint();
            while (!used.add(own)) {
                own = Fingerprint.withOrdinal(finding.fingerprint(), ++ordinal);
            }
            result.add(withFingerprint(finding, own));
        }
        return result;
    }

    static Finding withFingerprint(Finding f, String fingerprint) {
        return new Finding(
                f.ruleId(),
                f.category(),
                f.severity(),
                f.confidence(),
                f.location(),
                f.symbol(),
                f.title(),
                f.message(),
                f.fix(),
                f.suggestion(),
                f.cwe(),
                f.tags(),
                f.flow(),
                f.analyzer(),
                f.onChange(),
                fingerprint);
    }
}
