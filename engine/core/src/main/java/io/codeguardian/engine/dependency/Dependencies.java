package io.codeguardian.engine.dependency;

import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at what a change adds to or moves in manifests and lock files. Thread-safe when its source is. */
public final class Dependencies {
    private final AdvisorySource advisories;

    public Dependencies(AdvisorySource advisories) {
        this.advisories = advisories;
    }

    /** The metadata of everything that is said. */
    public static List<RuleInfo> all() {
        return DependencyRules.ALL;
    }

    /** Never throws over a file: what went wrong is a failure in the answer. */
    public RuleAnswer over(List<SourceFile> files) {
        List<Finding> findings = new ArrayList<>();
        List<AnalysisFailure> failures = new ArrayList<>();
        Map<SourceFile, List<Dependency>> read = new LinkedHashMap<>();
        for (SourceFile file : files) {
            read.put(file, read(file, failures));
        }
        Map<Dependency, SourceFile> changed = new LinkedHashMap<>();
        for (Map.Entry<SourceFile, List<Dependency>> entry : read.entrySet()) {
            SourceFile file = entry.getKey();
            if (file.role() == SourceFile.Role.CHANGED) {
                DependencyFindings say = new DependencyFindings(file);
                SourceLines.of(file).forEach(l -> findings.add(say.source(l)));
                for (Dependency dependency : entry.getValue()) {
                    if (file.inChange(dependency.lines())) {
                        changed.put(dependency, file);
                        say.hygiene(dependency).ifPresent(findings::add);
                    }
                }
            }
        }
        findings.addAll(missingFromLock(read));
        addVulnerable(changed, findings, failures);
        return new RuleAnswer(findings, failures);
    }

    private static List<Dependency> read(SourceFile file, List<AnalysisFailure> failures) {
        try {
            return Manifests.of(file);
        } catch (Unreadable | RuntimeException e) {
            String reason =
                    e instanceof Unreadable ? e.getMessage() : e.getClass().getSimpleName();
            failures.add(new AnalysisFailure("engine", file.path(), "dependencies: " + reason, false));
            return List.of();
        }
    }

    private void addVulnerable(
            Map<Dependency, SourceFile> changed, List<Finding> findings, List<AnalysisFailure> failures) {
        List<Dependency> asked = distinct(changed.keySet());
        if (asked.isEmpty()) {
            return;
        }
        AdvisorySource.Answer answer = advisories.about(asked);
        for (Dependency dependency : asked) {
            List<Advisory> known = answer.known().get(dependency);
            SourceFile file = changed.get(dependency);
            if (known != null && !known.isEmpty() && file != null) {
                findings.add(new DependencyFindings(file).vulnerable(dependency, known));
            }
        }
        if (!answer.unknown().isEmpty()) {
            String ecosystems = answer.unknown().stream()
                    .map(d -> d.ecosystem().osvName())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining(", "));
            failures.add(new AnalysisFailure(
                    "engine",
                    null,
                    "vulnerabilities of " + answer.unknown().size() + " changed dependencies (" + ecosystems
                            + ") are unknown: " + answer.reason(),
                    false));
        }
    }

    /** A package in one version once, where a person wrote it rather than in a lock file. */
    private static List<Dependency> distinct(Set<Dependency> dependencies) {
        Map<String, Dependency> byName = new LinkedHashMap<>();
        for (Dependency dependency : dependencies) {
            if (!dependency.version().isEmpty()) {
                String key = dependency.ecosystem() + " " + dependency.name() + " " + dependency.version();
                byName.merge(key, dependency, (a, b) -> a.locked() && !b.locked() ? b : a);
            }
        }
        return List.copyOf(byName.values());
    }

    /** Of npm and Composer, whose lock files lie beside the manifest and name everything. */
    private static List<Finding> missingFromLock(Map<SourceFile, List<Dependency>> read) {
        Map<String, Set<String>> locked = new HashMap<>();
        read.forEach((file, dependencies) -> {
            if (Manifests.isLock(file.path())) {
                dependencies.forEach(
                        d -> locked.computeIfAbsent(folder(file.path()) + d.ecosystem(), k -> new TreeSet<>())
                                .add(AdvisoryText.nameIn(d.ecosystem(), d.name())));
            }
        });
        List<Finding> findings = new ArrayList<>();
        read.forEach((file, dependencies) -> {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            if (Set.of("package.json", "composer.json").contains(name) && file.role() == SourceFile.Role.CHANGED) {
                for (Dependency dependency : dependencies) {
                    Set<String> known = locked.get(folder(file.path()) + dependency.ecosystem());
                    boolean local = dependency.requirement().contains(":");
                    LineRange lines = dependency.lines();
                    if (known != null
                            && !local
                            && file.inChange(lines)
                            && !known.contains(AdvisoryText.nameIn(dependency.ecosystem(), dependency.name()))) {
                        findings.add(new DependencyFindings(file).unlocked(dependency));
                    }
                }
            }
        });
        return findings;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
