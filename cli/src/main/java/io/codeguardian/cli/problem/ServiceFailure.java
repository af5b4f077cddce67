package io.codeguardian.cli.problem;

/** Something that a server could not do; shown without a stack trace, as its own log knows more. */
public final class ServiceFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ServiceFailure(String message) {
        super(message);
    }
}
