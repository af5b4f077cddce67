package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.finding.Fingerprints;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.secret.SecretMask;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Location;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what rules see in one file and makes findings of it; a rule speaks once a line. */
final class Sightings {
    private static final int MOST_PER_RULE = 100;
    private static final int SHOWN = 80;
    private static final int LONGEST = 2000;

    private final SourceFile file;
    private final LineIndex lines;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Sightings(SourceFile file) {
        this.file = file;
        this.lines = new LineIndex(file.content());
    }

    Check.Say of(InfrastructureRule rule) {
        return (item, detail) -> add(rule, item, detail);
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(InfrastructureRule rule, Item item, String detail) {
        RuleInfo info = rule.info();
        int last = file.content().length();
        int start = Math.min(item.start(), Math.max(0, last - 1));
        int line = lines.line(start);
        int end = Math.max(start, Math.min(item.isScalar() ? item.end() : last, lines.end(line)));
        if (!told.add(info.id() + ' ' + line) || counts.merge(info.id(), 1, Integer::sum) > MOST_PER_RULE) {
            return;
        }
        Location location = new Location(file.path(), line, lines.column(start), line, end - lines.start(line) + 1);
        findings.add(new Finding(
                info.id(),
                info.category(),
                info.severity(),
                info.confidence(),
                location,
                null,
                info.name(),
                rule.message().replace("{}", shown(detail)),
                info.fix(),
                null,
                info.cwe(),
                info.tags(),
                List.of(),
                List.of("engine"),
                file.inChange(location.lines()),
                Fingerprint.of(info.id(), null, SecretMask.mask(Fingerprints.context(lines, location.lines())))));
    }

    /** A stranger's text, short, on one line, without a secret, and without an end of the code that it stands in. */
    private static String shown(String text) {
        String masked = SecretMask.mask(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        StringBuilder line = new StringBuilder();
        (masked.length() > SHOWN ? masked.substring(0, SHOWN) + "…" : masked)
                .chars()
                .forEach(c -> line.append(Character.isISOControl(c) || c == '`' || c == '\uE000' ? ' ' : (char) c));
        return line.toString().strip();
    }
}
