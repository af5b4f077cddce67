package io.codeguardian.analysis.model;

/** An answer that has not the agreed form. */
public class MalformedAnswer extends Exception {
    private final boolean again;

    public MalformedAnswer(String reason, Throwable cause) {
        super(reason, cause);
        this.again = true;
    }

    public MalformedAnswer(String reason) {
        this(reason, true);
    }

    /** @param again whether the same question may get a better answer */
    MalformedAnswer(String reason, boolean again) {
        super(reason);
        this.again = again;
    }

    boolean again() {
        return again;
    }
}
