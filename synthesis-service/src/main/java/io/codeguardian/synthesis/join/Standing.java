package io.codeguardian.synthesis.join;

/** How far a review is. */
public enum Standing {
    /** The plan or a part is still to come. */
    WAITING,
    /** Every part has answered. */
    COMPLETE,
    /** Composed and kept; not known to be on the topic. */
    COMPOSED,
    /** On the topic. */
    ANNOUNCED,
    /** Failed or superseded: never composed. */
    CLOSED
}
