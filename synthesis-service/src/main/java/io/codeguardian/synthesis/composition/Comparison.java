package io.codeguardian.synthesis.composition;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is new, what persists and what is fixed since the last published review. Equal findings of several files are told
 * apart by an ordinal; a known one keeps the identity that it was posted with, wherever it moves.
 */
final class Comparison {
    private final Reread reread;
    private final Set<String> inChange = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, List<Finding>> known = new LinkedHashMap<>();
    private final Map<String, String> originsBefore = new HashMap<>();
    private final Identities identities = new Identities();

    private final List<Finding> fresh = new ArrayList<>();
    private final List<Finding> persisting = new ArrayList<>();
    private final List<Finding> fixed = new ArrayList<>();

    private Comparison(Material material) {
        reread = new Reread(material);
        for (ChangedFile file : material.plan().files()) {
            inChange.add(file.path());
            if (file.previousPath() != null) {
                renamed.put(file.previousPath(), file.path());
            }
        }
        Composed last = material.last();
        if (last != null) {
            originsBefore.putAll(last.origins());
            for (ComposedFinding composed : last.event().findings()) {
                Finding finding = composed.finding();
                identities.reserve(finding.fingerprint());
                known.computeIfAbsent(origin(finding), o -> new ArrayList<>()).add(finding);
            }
        }
    }

    static Comparison of(Material material, Collection<Finding> findings) {
        Comparison comparison = new Comparison(material);
        List<Finding> elsewhere = comparison.keepThoseInPlace(findings);
        comparison.keepThoseMoved(elsewhere);
        comparison.settleTheRest();
        return comparison;
    }

    List<Finding> fresh() {
        return fresh;
    }

    List<Finding> persisting() {
        return persisting;
    }

    List<ComposedFinding> fixed() {
        return fixed.stream()
                .map(f -> new ComposedFinding(f, FindingStatus.FIXED, null))
                .toList();
    }

    Map<String, String> origins() {
        return identities.origins();
    }

    private List<Finding> keepThoseInPlace(Collection<Finding> findings) {
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            String path = finding.location().path();
            candidates(finding).stream()
                    .filter(k -> currentPath(k).equals(path))
                    .findFirst()
                    .ifPresentOrElse(k -> keep(finding, k), () -> others.add(finding));
        }
        return others;
    }

    private void keepThoseMoved(List<Finding> findings) {
        for (Finding finding : findings) {
            Optional<Finding> gone =
                    candidates(finding).stream().filter(this::goneFromItsPlace).findFirst();
            gone.ifPresentOrElse(
                    k -> keep(finding, k),
                    () -> fresh.add(identities.name(finding, identities.give(finding.fingerprint()))));
        }
    }

    private List<Finding> candidates(Finding finding) {
        return known.getOrDefault(finding.fingerprint(), List.of());
    }

    private void keep(Finding finding, Finding before) {
        candidates(finding).remove(before);
        persisting.add(identities.name(finding, before.fingerprint()));
    }

    private boolean goneFromItsPlace(Finding before) {
        String path = currentPath(before);
        return !inChange.contains(path) || reread.settles(before, path);
    }

    /** What nobody found again: fixed where it was looked for, carried over where it was not. */
    private void settleTheRest() {
        known.values().stream().flatMap(List::stream).forEach(before -> {
            String path = currentPath(before);
            if (reread.settles(before, path)) {
                fixed.add(before);
            } else if (inChange.contains(path)) {
                persisting.add(identities.carry(before, origin(before), path));
            }
        });
    }

    private String origin(Finding before) {
        return originsBefore.getOrDefault(before.fingerprint(), before.fingerprint());
    }

    private String currentPath(Finding before) {
        String path = before.location().path();
        return inChange.contains(path) ? path : renamed.getOrDefault(path, path);
    }
}
