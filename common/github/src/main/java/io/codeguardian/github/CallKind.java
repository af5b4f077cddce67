package io.codeguardian.github;

/** How a call counts against the limits. */
enum CallKind {
    READ,
    /** A read that waits while less than a tenth of the quota is left. */
    PATIENT_READ,
    WRITE
}
