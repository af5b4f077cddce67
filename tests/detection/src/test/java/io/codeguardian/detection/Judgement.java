package io.codeguardian.detection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An examinee's observations against the labels. A case is found when an observation in one of its files names a
 * weakness of the case's family; the line is not asked for.
 */
final class Judgement {
    private final Families families;
    private final List<LabelledCase> cases;
    private final Set<LabelledCase> found = new HashSet<>();
    private final CaseSet set;
    private final Collection<Observation> observations;

    Judgement(Families families, CaseSet set, Set<String> languages, Collection<Observation> observations) {
        this.families = families;
        this.cases = set.cases().stream()
                .filter(c -> languages.contains(c.language()))
                .toList();
        this.set = set;
        this.observations = List.copyOf(observations);
        Map<String, LabelledCase> byRoot =
                cases.stream().collect(Collectors.toMap(LabelledCase::root, Function.identity()));
        for (Observation o : observations) {
            int slash = o.path().indexOf('/');
            LabelledCase c = byRoot.get(slash < 0 ? o.path() : o.path().substring(0, slash));
            if (c != null && o.cwe().stream().anyMatch(cwe -> families.accepts(c, cwe))) {
                found.add(c);
            }
        }
    }

    boolean found(LabelledCase c) {
        return found.contains(c);
    }

    List<LabelledCase> cases() {
        return cases;
    }

    /** Everything that was said, related to a label or not. */
    int observations() {
        return observations.size();
    }

    /** The same observations, judged on fewer languages. */
    Judgement over(Set<String> languages) {
        return new Judgement(families, set, languages, observations);
    }

    Tally total() {
        return tallies(c -> "").getOrDefault("", Tally.NONE);
    }

    Map<String, Tally> byLanguage() {
        return tallies(LabelledCase::language);
    }

    Map<String, Tally> byWeakness() {
        return tallies(c -> "%s %s".formatted(c.cwe(), families.of(c).name()));
    }

    private Map<String, Tally> tallies(Function<LabelledCase, String> key) {
        Map<String, Tally> tallies = new HashMap<>();
        for (LabelledCase c : cases) {
            tallies.merge(
                    key.apply(c),
                    Tally.NONE.with(c.vulnerable(), found(c)),
                    (a, b) -> a.with(c.vulnerable(), found(c)));
        }
        return new TreeMap<>(tallies);
    }
}
