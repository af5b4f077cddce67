package io.codeguardian.engine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Parses in a pool of worker processes that are killed, restarted and, for the content that felled them, kept from
 * trying again. Thread-safe; no process runs before the first text needs one.
 */
public final class SyntaxWorkers implements SyntaxParser {
    private final List<WorkerSlot> slots = new ArrayList<>();
    private final BlockingQueue<WorkerSlot> idle = new LinkedBlockingQueue<>();
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
            slot = idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            run.drain(slot);
        } finally {
            idle.add(slot);
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
