package io.codeguardian.detection;

import java.util.List;

/**
 * What an examinee said of a place.
 *
 * @param path below the folder of the cases
 * @param rule the examinee's own name of it
 * @param cwe empty when it names none
 */
record Observation(String path, int line, String rule, List<String> cwe) {
    Observation {
        cwe = List.copyOf(cwe);
    }
}
