package io.codeguardian.cli.text;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err progress and problems
 * @param colour whether results may carry colour
 * @param live whether a line on {@code err} may be written over
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean live) {
    /** This process's own; colour only where a person looks, and never against {@code NO_COLOR}. */
    public static Terminal ofProcess() {
        boolean person = System.console() != null && System.console().isTerminal();
        return new Terminal(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                person && coloursWelcome(),
                person);
    }

    /** See <a href="https://no-color.org">no-color.org</a>. */
    private static boolean coloursWelcome() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    public Style style() {
        return colour ? Style.COLOUR : Style.PLAIN;
    }

    /** A line of progress. */
    public void note(String line) {
        err.println(line);
    }

    /** A line of result. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }
}
