package io.codeguardian.engine.dependency;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where advisories come from. What a source does not know is unknown, never clean. */
public interface AdvisorySource {
    /** Never throws: what could not be asked is unknown. */
    Answer about(List<Dependency> dependencies);

    /**
     * What is known.
     *
     * @param known advisories that affect the version, by dependency
     * @param unknown dependencies of which nothing can be said
     * @param reason why; empty when nothing is unknown
     */
    record Answer(Map<Dependency, List<Advisory>> known, Set<Dependency> unknown, String reason) {
        public Answer {
            known = Map.copyOf(known);
            unknown = Set.copyOf(unknown);
        }
    }

    /** Without any data. */
    static AdvisorySource none() {
        return dependencies -> new Answer(
                Map.of(),
                Set.copyOf(dependencies),
                "no advisory data; import an OSV dump with `codeguardian advisories import`");
    }
}
