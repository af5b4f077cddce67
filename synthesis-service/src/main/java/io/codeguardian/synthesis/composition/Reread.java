package io.codeguardian.synthesis.composition;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was read again this time, by whom: only there may a finding be called fixed. */
final class Reread {
    private static final String MODEL = "model:";

    private record Place(String path, Category category) {}

    private final Map<Place, AnalysisCompleted> answers = new HashMap<>();
    private final Set<String> removed = new HashSet<>();

    Reread(Material material) {
        Map<String, List<String>> paths = new HashMap<>();
        for (PlannedUnit unit : material.plan().units()) {
            paths.put(unit.unitId(), unit.paths());
        }
        for (AnalysisCompleted result : material.results()) {
            for (String path : paths.getOrDefault(result.unitId(), List.of())) {
                answers.put(new Place(path, result.category()), result);
            }
        }
        for (ChangedFile file : material.plan().files()) {
            if (file.status() == ChangeStatus.REMOVED) {
                removed.add(file.path());
            }
        }
    }

    /** Whether whoever found it has looked at its place again, or the place is gone. */
    boolean settles(Finding finding, String path) {
        if (removed.contains(path)) {
            return true;
        }
        AnalysisCompleted answer = answers.get(new Place(path, finding.category()));
        return answer != null
                && answer.failures().stream().noneMatch(f -> concerns(f, finding, path))
                && (!byModelOnly(finding) || !answer.usage().isEmpty());
    }

    private static boolean concerns(AnalysisFailure failure, Finding finding, String path) {
        if (failure.path() != null && !failure.path().equals(path)) {
            return false;
        }
        boolean model = failure.analyzer().startsWith("model");
        return failure.required()
                || finding.analyzer().contains(failure.analyzer())
                || (model && finding.analyzer().stream().anyMatch(a -> a.startsWith(MODEL)));
    }

    private static boolean byModelOnly(Finding finding) {
        return finding.analyzer().stream().allMatch(a -> a.startsWith(MODEL));
    }
}
