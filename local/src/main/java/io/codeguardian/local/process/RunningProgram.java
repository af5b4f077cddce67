package io.codeguardian.local.process;

import java.io.IOException;

/** A started program; stop, kill and restart keep its data. */
public final class RunningProgram {
    private final Program program;
    private volatile Child child;

    private RunningProgram(Program program, Child child) {
        this.program = program;
        this.child = child;
    }

    /**
     * Stops what an earlier run left behind, starts, and returns before the program is ready.
     *
     * @throws IOException when it cannot be started
     */
    public static RunningProgram launch(Program program) throws IOException, InterruptedException {
        return new RunningProgram(program, startChild(program));
    }

    /** Starts and waits until it is ready. */
    public static RunningProgram start(Program program) throws IOException, InterruptedException {
        RunningProgram running = launch(program);
        try {
            running.awaitReady();
        } catch (IllegalStateException e) {
            running.stop();
            throw e;
        }
        return running;
    }

    private static Child startChild(Program program) throws IOException, InterruptedException {
        PidFile pidFile = new PidFile(program.pidFile());
        pidFile.stopLeftover(program.stopSignal(), program.stopGrace());
        program.prepare();
        Child child = Child.start(program.command());
        pidFile.write(child.handle());
        return child;
    }

    /** @throws IllegalStateException when it dies or takes too long, with the end of its log */
    public void awaitReady() throws InterruptedException {
        Waiting.until(program.readiness(child), child, program.startLimit());
    }

    public Program program() {
        return program;
    }

    public Child child() {
        return child;
    }

    /** Starts it anew after it died or was stopped; waits until it is ready. */
    public void restart() throws IOException, InterruptedException {
        if (child.alive()) {
            stop();
        }
        relaunch();
        awaitReady();
    }

    /** Starts it anew without waiting. */
    public void relaunch() throws IOException, InterruptedException {
        child = startChild(program);
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        child.kill();
    }

    /** Graceful, then by force; returns whether force was not needed. */
    public boolean stop() throws IOException {
        boolean graceful = child.stop(program.stopSignal(), program.stopGrace());
        new PidFile(program.pidFile()).delete();
        if (graceful) {
            program.stopped();
        }
        return graceful;
    }
}
