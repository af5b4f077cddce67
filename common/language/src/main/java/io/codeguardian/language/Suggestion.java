package io.codeguardian.language;

/**
 * A replacement of whole lines that is certain enough to be applied with a click.
 *
 * @param lines the lines of the new side that it replaces
 * @param replacement the new text without a final line break; empty deletes the lines
 */
public record Suggestion(LineRange lines, String replacement) {}
