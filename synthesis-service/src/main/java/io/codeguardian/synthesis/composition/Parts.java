package io.codeguardian.synthesis.composition;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.MissingPart;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.ModelUsage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the parts of a review said, taken together. */
final class Parts {
    private static final int MAXIMUM_FAILURES = 200;

    private final ReviewPlanned plan;
    private final List<AnalysisCompleted> results;

    Parts(Material material) {
        plan = material.plan();
        results = material.results().stream()
                .sorted(Comparator.comparing(AnalysisCompleted::unitId).thenComparing(AnalysisCompleted::category))
                .toList();
    }

    /** Findings on files of their own unit; an analyser has nothing to say about others. */
    List<Finding> findings() {
        Map<String, Set<String>> paths = new HashMap<>();
        plan.units().forEach(u -> paths.put(u.unitId(), Set.copyOf(u.paths())));
        List<Finding> all = new ArrayList<>();
        for (AnalysisCompleted result : results) {
            Set<String> own = paths.getOrDefault(result.unitId(), Set.of());
            result.findings().stream()
                    .filter(f -> own.contains(f.location().path()))
                    .forEach(all::add);
        }
        return all;
    }

    List<MissingPart> missing() {
        Set<MissingPart> answered = new HashSet<>();
        results.forEach(r -> answered.add(new MissingPart(r.unitId(), r.category())));
        List<MissingPart> missing = new ArrayList<>();
        for (PlannedUnit unit : plan.units()) {
            for (Category category : Category.values()) {
                MissingPart part = new MissingPart(unit.unitId(), category);
                if (plan.categories().contains(category) && !answered.contains(part)) {
                    missing.add(part);
                }
            }
        }
        return missing;
    }

    /** Required ones first, so that no limit hides why a review is incomplete. */
    List<AnalysisFailure> failures() {
        return results.stream()
                .flatMap(r -> r.failures().stream())
                .distinct()
                .sorted(Comparator.comparing(AnalysisFailure::required).reversed())
                .limit(MAXIMUM_FAILURES)
                .toList();
    }

    List<String> disclosures() {
        return results.stream()
                .flatMap(r -> r.disclosures().stream())
                .distinct()
                .limit(MAXIMUM_FAILURES)
                .toList();
    }

    List<ModelUsage> usage() {
        Map<String, ModelUsage> byModel = new TreeMap<>();
        results.stream().flatMap(r -> r.usage().stream()).forEach(u -> byModel.merge(u.model(), u, Parts::sum));
        return List.copyOf(byModel.values());
    }

    Set<String> pathsRead() {
        Set<String> paths = new HashSet<>();
        plan.units().forEach(u -> paths.addAll(u.paths()));
        return paths;
    }

    private static ModelUsage sum(ModelUsage a, ModelUsage b) {
        return new ModelUsage(
                a.model(),
                a.calls() + b.calls(),
                a.inputTokens() + b.inputTokens(),
                a.outputTokens() + b.outputTokens());
    }
}
