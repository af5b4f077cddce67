package io.codeguardian.engine.dataflow;

/** Where a value comes from, the more harmful later. */
public enum Origin {
    /** Written in the source. */
    CONSTANT,
    /** A number, or through something that makes it harmless or checks it. */
    SAFE,
    /** Not to be seen inside this function. */
    UNKNOWN,
    /** Handed in by the caller. */
    PARAMETER,
    /** From outside of the program: a request. */
    SOURCE
}
