package io.codeguardian.detection;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Something that reads code and says what is wrong with it. */
interface Examinee {
    String name();

    /** The languages that it is judged on. */
    Set<String> languages();

    List<Observation> examine(CaseSet set) throws IOException;
}
