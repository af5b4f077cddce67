package io.codeguardian.engine;

import io.codeguardian.engine.suppression.Suppression;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out what a comment with a reason asks to leave out. */
final class Suppressions {
    private Suppressions() {}

    static List<Finding> apply(List<SourceFile> files, List<Finding> findings) {
        Map<String, Set<String>> silenced = new HashMap<>();
        for (SourceFile file : files) {
            for (Suppression suppression : Suppression.in(file.content())) {
                if (suppression.isExplained()) {
                    suppression
                            .rules()
                            .forEach(r -> silenced.computeIfAbsent(file.path(), p -> new HashSet<>())
                                    .add(suppression.governed() + " " + r));
                }
            }
        }
        return findings.stream()
                .filter(f -> !silenced.getOrDefault(f.location().path(), Set.of())
                        .contains(f.location().startLine() + " " + f.ruleId()))
                .toList();
    }
}
