package io.codeguardian.synthesis.composition;

import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Hands out identities: the fingerprint, with an ordinal when files share one; one in use is not given again. */
final class Identities {
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    void reserve(String identity) {
        used.add(identity);
    }

    String give(String fingerprint) {
        int ordinal = next.getOrDefault(fingerprint, 0);
        String identity = nth(fingerprint, ordinal);
        while (!used.add(identity)) {
            identity = nth(fingerprint, ++ordinal);
        }
        next.put(fingerprint, ordinal + 1);
        return identity;
    }

    Finding name(Finding finding, String identity) {
        if (finding.fingerprint().equals(identity)) {
            return finding;
        }
        origins.put(identity, finding.fingerprint());
        return copy(finding, finding.location(), identity);
    }

    /** A finding that nobody looked for again, at its file's present path. */
    Finding carry(Finding finding, String origin, String path) {
        if (!origin.equals(finding.fingerprint())) {
            origins.put(finding.fingerprint(), origin);
        }
        Location l = finding.location();
        Location moved = new Location(path, l.startLine(), l.startColumn(), l.endLine(), l.endColumn());
        return copy(finding, moved, finding.fingerprint());
    }

    Map<String, String> origins() {
        return origins;
    }

    private static String nth(String fingerprint, int ordinal) {
        return ordinal == 0 ? fingerprint : Fingerprint.of(fingerprint, null, "#" + ordinal);
    }

    private static Finding copy(Finding f, Location location, String fingerprint) {
        return new Finding(
                f.ruleId(),
                f.category(),
                f.severity(),
                f.confidence(),
                location,
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
