package io.codeguardian.analysis.evidence;

import io.codeguardian.analysis.content.ContentKey;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.language.Category;
import io.codeguardian.language.RuleSetting;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the engine's result depends on: content, change, analyser version and configuration; not on the review. */
final class UnitKey {
    private UnitKey() {}

    static ContentKey of(AnalysisRequested unit, Set<Category> categories, String engineVersion) {
        List<String> parts = new ArrayList<>();
        parts.add(engineVersion);
        parts.add(new TreeSet<>(categories).toString());
        Map<String, RuleSetting> rules = new TreeMap<>(unit.settings().rules());
        parts.add(rules.toString());
        parts.add(unit.settings().overrides().toString());
        parts.add(unit.settings().customRules().toString());
        for (SourceFile file : unit.files()) {
            parts.add(file.path());
            parts.add(file.language() + " " + file.role());
            parts.add(String.valueOf(file.change()));
            parts.add(file.symbols().toString());
            parts.add(file.content());
            parts.add(file.removed().toString());
        }
        return ContentKey.of(parts);
    }
}
