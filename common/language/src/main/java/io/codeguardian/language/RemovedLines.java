package io.codeguardian.language;

/**
 * Lines that a change takes away; what was in them stays in the history.
 *
 * @param line of the new side before which they stood, 1-based
 * @param text without the last line break
 */
public record RemovedLines(int line, String text) {}
