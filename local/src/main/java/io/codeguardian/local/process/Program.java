package io.codeguardian.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

/** A program that can be started again and again on the same data. */
public interface Program {
    /** Short and unique: also the name of its log and pid file. */
    String name();

    /** Where its pid is written down. */
    Path pidFile();

    /** Makes what it needs before it starts (folders, a formatted store); repeatable. */
    default void prepare() throws IOException, InterruptedException {}

    /** What to run; asked at every start. */
    Command command() throws IOException;

    /** True once it does its work; exceptions count as not yet. */
    Callable<Boolean> readiness(Child child);

    /** How long a start may take. */
    default Duration startLimit() {
        return Duration.ofSeconds(60);
    }

    /** Called when a graceful stop is complete. */
    default void stopped() throws IOException {}

    default Signal stopSignal() {
        return Signal.TERM;
    }

    /** How long a graceful stop may take before it is killed. */
    default Duration stopGrace() {
        return Duration.ofSeconds(30);
    }
}
