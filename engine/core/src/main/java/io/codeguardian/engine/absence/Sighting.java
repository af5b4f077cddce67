package io.codeguardian.engine.absence;

/**
 * A use of what may be nothing.
 *
 * @param node what is used
 * @param told where it was asked for, or was given nothing
 * @param name the variable, or the call itself
 */
public record Sighting(int node, int told, String name, Reason reason) {
    /** Why it may be nothing there. */
    public enum Reason {
        /** The code itself asked, and went on. */
        ASKED,
        /** Nothing was assigned before. */
        ASSIGNED,
        /** A call gives nothing when there is nothing to give. */
        CALL
    }
}
