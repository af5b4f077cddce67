package io.codeguardian.local.supervision;

import io.codeguardian.local.process.Child;
import io.codeguardian.local.process.Program;
import io.codeguardian.local.process.RunningProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A program that is wanted to run: when it dies it is started again. */
final class SupervisedProgram {
    private final Program program;
    private final Progress progress;
    private final boolean healing;
    private final Backoff backoff = new Backoff();
    private final ReentrantLock lock = new ReentrantLock();

    private volatile @Nullable RunningProgram running;
    private volatile boolean wanted;
    private volatile int restarts;
    private volatile long startedAt;

    SupervisedProgram(Program program, Progress progress, boolean healing) {
        this.program = program;
        this.progress = progress;
        this.healing = healing;
    }

    String name() {
        return program.name();
    }

    /** Starts it and returns when it is ready. */
    void start() throws IOException, InterruptedException {
        progress.starting(name());
        long begin = System.nanoTime();
        RunningProgram started;
        lock.lock();
        try {
            wanted = true;
            started = launch();
        } finally {
            lock.unlock();
        }
        started.awaitReady();
        progress.ready(name(), since(begin));
    }

    private RunningProgram launch() throws IOException, InterruptedException {
        RunningProgram now = running;
        if (now == null) {
            now = RunningProgram.launch(program);
            running = now;
        } else {
            now.relaunch();
        }
        startedAt = System.nanoTime();
        watch(now.child());
        return now;
    }

    private void watch(Child child) {
        Thread.startVirtualThread(() -> {
            try {
                child.awaitExit();
                heal(child);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Starts it again after a pause, until that works or nobody wants it any more. */
    private void heal(Child dead) throws InterruptedException {
        Duration lived = since(startedAt);
        boolean relaunched = false;
        while (!relaunched && isMissed(dead)) {
            Duration pause = backoff.after(lived);
            progress.died(name(), pause);
            Thread.sleep(pause);
            relaunched = relaunchInsteadOf(dead);
            lived = Duration.ZERO;
        }
    }

    private boolean isMissed(Child dead) {
        return healing && wanted && childIs(dead);
    }

    @SuppressWarnings("ReferenceEquality") // each start makes a new one
    private boolean childIs(Child dead) {
        RunningProgram now = running;
        return now != null && now.child() == dead;
    }

    private boolean relaunchInsteadOf(Child dead) throws InterruptedException {
        lock.lock();
        try {
            if (isMissed(dead)) {
                launch();
                restarts++;
            }
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when it is ready, through deaths and restarts. */
    void awaitReady(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            RunningProgram now = running();
            if (now.child().alive() && answers(now)) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(name() + " is not ready after " + limit.toSeconds() + " s");
            }
            Thread.sleep(100);
        }
    }

    boolean ready() throws InterruptedException {
        RunningProgram now = running;
        return now != null && now.child().alive() && answers(now);
    }

    private boolean answers(RunningProgram now) throws InterruptedException {
        try {
            return program.readiness(now.child()).call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }

    private RunningProgram running() {
        RunningProgram now = running;
        if (now == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return now;
    }

    void kill() throws InterruptedException {
        running().kill();
    }

    /** Graceful; nothing when it was stopped before. */
    void stop() throws IOException {
        RunningProgram now;
        lock.lock();
        try {
            now = wanted ? running : null;
            wanted = false;
        } finally {
            lock.unlock();
        }
        if (now != null) {
            long begin = System.nanoTime();
            progress.stopped(name(), now.stop(), since(begin));
        }
    }

    long pid() {
        return running().child().pid();
    }

    int restarts() {
        return restarts;
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
