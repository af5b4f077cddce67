package io.codeguardian.engine.document;

/** A text that is not what its name says, or larger or deeper than a person writes; the message says which. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message, null, false, false);
    }
}
