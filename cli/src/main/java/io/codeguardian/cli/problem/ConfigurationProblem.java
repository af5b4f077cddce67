package io.codeguardian.cli.problem;

/** Something that the user can put right; shown without a stack trace. */
public final class ConfigurationProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ConfigurationProblem(String message) {
        super(message);
    }
}
