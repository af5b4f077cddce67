package io.codeguardian.syntax.protocol;

/** The other side wrote something that is not of this protocol; its process is not to be used any more. */
public final class BrokenFrame extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenFrame(String message) {
        super(message);
    }
}
