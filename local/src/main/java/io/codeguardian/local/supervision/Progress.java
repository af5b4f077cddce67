package io.codeguardian.local.supervision;

import java.time.Duration;

/** Is told what happens to the programs of a system. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    default void starting(String program) {}

    default void ready(String program, Duration took) {}

    default void died(String program, Duration restartsIn) {}

    default void stopped(String program, boolean graceful, Duration took) {}
}
