package io.codeguardian.engine.diff;

/** The text is no unified diff of git; the message names the line. */
public final class MalformedDiff extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MalformedDiff(int line, String reason) {
        super("diff line " + line + ": " + reason);
    }
}
