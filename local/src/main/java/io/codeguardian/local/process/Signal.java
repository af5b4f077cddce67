package io.codeguardian.local.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** How a process is asked to stop. */
public enum Signal {
    /** What most programs take as a graceful stop. */
    TERM,
    /** PostgreSQL's fast stop: open sessions are ended. */
    INT,
    /** PostgreSQL's immediate stop, a crash. */
    QUIT;

    void send(long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!kill.waitFor(10, TimeUnit.SECONDS)) {
                kill.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot run kill", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
