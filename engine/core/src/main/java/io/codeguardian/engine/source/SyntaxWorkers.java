package io.codeguardian.engine.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Parses in a pool of worker processes that are killed, restarted and, for the content that felled them, kept from
 * trying again. Thread-safe; no process runs before the first text needs one.
 */
public final class SyntaxWorkers implements SyntaxParser {
    private final List<WorkerSlot> slots = new ArrayList<>();
    /** The one that ran last comes first: a single file never waits for a cold worker. */
    private final BlockingDeque<WorkerSlot> idle = new LinkedBlockingDeque<>();

    private final Quarantine quarantine = new Quarantine();
    private final Grammars grammars = new Grammars();

    public SyntaxWorkers(WorkerSettings settings) {
        for (int i = 0; i < settings.processes(); i++) {
            slots.add(new WorkerSlot(settings));
        }
        idle.addAll(slots);
    }

    public static SyntaxWorkers withDefaults() {
        return new SyntaxWorkers(WorkerSettings.defaults());
    }

    /** Starts a worker in the background, so that it is up when the first text comes; a failure shows there. */
    public void warmUp() {
        Thread.startVirtualThread(() -> {
            WorkerSlot slot = idle.pollFirst();
            if (slot == null) {
                return;
            }
            try {
                slot.running();
            } catch (IOException e) {
                System.getLogger(SyntaxWorkers.class.getName())
                        .log(System.Logger.Level.DEBUG, "no syntax worker yet", e);
            } finally {
                idle.addFirst(slot);
            }
        });
    }

    @Override
    public List<Parsed> parse(List<SourceText> texts) {
        ParseRun run = new ParseRun(texts, slots.size(), quarantine, grammars);
        List<Thread> others = new ArrayList<>();
        int hands = Math.min(slots.size(), run.batchCount());
        for (int i = 1; i < hands; i++) {
            others.add(Thread.startVirtualThread(() -> lendWorker(run)));
        }
        if (hands > 0) {
            lendWorker(run);
        }
        for (Thread other : others) {
            join(other);
        }
        run.giveUpAll("the parse was interrupted");
        return run.results();
    }

    private void lendWorker(ParseRun run) {
        WorkerSlot slot;
        try {
            slot = idle.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            run.drain(slot);
        } finally {
            idle.addFirst(slot);
        }
    }

    /** Results are complete only when every hand is done, interrupted or not. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Process ids of the workers that run now. */
    public List<Long> workerPids() {
        return slots.stream().map(WorkerSlot::pid).filter(pid -> pid >= 0).toList();
    }

    /** Kills every worker; texts that are being parsed end as {@link Parsed.Reason#UNAVAILABLE}. */
    @Override
    public void close() {
        slots.forEach(WorkerSlot::close);
    }
}
