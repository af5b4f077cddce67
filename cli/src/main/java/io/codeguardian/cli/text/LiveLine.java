package io.codeguardian.cli.text;

/** A line that is written over while something goes on; only where a person looks, only when it takes long. */
public final class LiveLine {
    private static final long PATIENCE_NANOS = 700_000_000;
    private static final long PAUSE_NANOS = 100_000_000;

    private final Terminal terminal;
    private final long begin = System.nanoTime();
    private long last;
    private boolean written;

    public LiveLine(Terminal terminal) {
        this.terminal = terminal;
    }

    public void show(String text) {
        long now = System.nanoTime();
        if (terminal.live() && now - begin > PATIENCE_NANOS && now - last > PAUSE_NANOS) {
            last = now;
            written = true;
            terminal.err().print("\r\u001b[K" + text);
            terminal.err().flush();
        }
    }

    public void end() {
        if (written) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
