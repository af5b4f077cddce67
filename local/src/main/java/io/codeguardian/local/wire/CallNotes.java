package io.codeguardian.local.wire;

import java.util.ArrayList;
import java.util.List;

/** What a stand-in learned about a request while answering it, for the journal. */
public final class CallNotes {
    private String actor = "anonymous";
    private boolean unexpected;
    private final List<String> violations = new ArrayList<>();

    /** Who called, as far as authentication told; never a credential. */
    public void actor(String name) {
        actor = name;
    }

    /** The official description knows no such operation, or the stand-in does not play it. */
    public void unexpected() {
        unexpected = true;
    }

    /** Where the request or the answer leaves the official description. */
    public void violation(String what) {
        violations.add(what);
    }

    String actor() {
        return actor;
    }

    boolean isUnexpected() {
        return unexpected;
    }

    List<String> violations() {
        return List.copyOf(violations);
    }
}
