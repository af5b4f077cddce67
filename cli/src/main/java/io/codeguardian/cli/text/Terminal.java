package io.codeguardian.cli.text;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command writes. */
public final class Terminal {
    private final OutputStream results;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colour;
    private final boolean live;

    /**
     * @param results of the command
     * @param notes progress and problems
     * @param colour whether results may carry colour
     * @param live whether a line of progress may be written over
     */
    public Terminal(OutputStream results, OutputStream notes, boolean colour, boolean live) {
        this.results = results;
        this.out = new PrintWriter(results, false, StandardCharsets.UTF_8);
        this.err = new PrintWriter(notes, true, StandardCharsets.UTF_8);
        this.colour = colour;
        this.live = live;
    }

    /** This process's own; colour only where a person looks, and never against {@code NO_COLOR}. */
    public static Terminal ofProcess() {
        boolean person = System.console() != null && System.console().isTerminal();
        return new Terminal(System.out, System.err, person && coloursWelcome(), person);
    }

    /** See <a href="https://no-color.org">no-color.org</a>. */
    private static boolean coloursWelcome() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    public OutputStream results() {
        return results;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    public boolean live() {
        return live;
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
