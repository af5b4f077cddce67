package io.codeguardian.cli;

/** How a command ends, for scripts. */
final class ExitCode {
    static final int CLEAN = 0;
    static final int GATE_FAILED = 1;
    static final int USAGE = 2;
    static final int INTERNAL = 3;

    private ExitCode() {}
}
