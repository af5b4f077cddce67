package io.codeguardian.engine.dataflow.knowledge;

/** How far a value is under a stranger's control, the more the later. */
public enum Trust {
    /** Handed in by a caller that is not to be seen. */
    PARAMETER,
    /** From the machine: arguments, environment, files, answers of other systems. */
    LOCAL,
    /** From a request. */
    REQUEST
}
