package io.codeguardian.detection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which weaknesses count as the one that a case is labelled with: parents, children and near relatives of the CWE. */
final class Families {
    private final Map<String, Family> byCwe = new HashMap<>();

    /** @param name what the table shows */
    record Family(String name, Set<String> accepted) {}

    static Families read() throws IOException {
        Families families = new Families();
        try (InputStream in = Families.class.getResourceAsStream("families.csv")) {
            if (in == null) {
                throw new IllegalStateException("families.csv is missing");
            }
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            rows.stream().skip(1).forEach(families::add);
        }
        return families;
    }

    private void add(String row) {
        String[] cells = row.split(",", -1);
        byCwe.put("CWE-" + cells[0], new Family(cells[1], Set.of(cells[2].split(" "))));
    }

    Family of(LabelledCase c) {
        Family family = byCwe.get(c.cwe());
        if (family == null) {
            throw new IllegalStateException("no family for " + c.cwe());
        }
        return family;
    }

    boolean accepts(LabelledCase c, String cwe) {
        return of(c).accepted().contains(cwe.substring(cwe.indexOf('-') + 1));
    }
}
