package io.codeguardian.language;

/** How sure the analyser is, surest first. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
