package io.codeguardian.engine.source;

import static java.util.Objects.requireNonNull;

import io.codeguardian.engine.source.Parsed.Reason;
import io.codeguardian.engine.source.Parsed.TextOnly;
import io.codeguardian.syntax.protocol.BrokenFrame;
import io.codeguardian.syntax.protocol.ParseReply;
import io.codeguardian.syntax.protocol.ParseRequest;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The texts of one call, in batches that several workers take from; every text ends with a result. */
final class ParseRun {
    /** After so many dead workers the rest is given up: a hostile change must not cost minutes. */
    private static final int MOST_DEATHS = 12;

    private static final int SMALLEST_BATCH = 16 << 10;
    private static final int LARGEST_BATCH = 256 << 10;

    private final Quarantine quarantine;
    private final Grammars grammars;
    private final AtomicReferenceArray<Parsed> results;
    private final Queue<List<Job>> batches = new ConcurrentLinkedQueue<>();
    private final AtomicInteger deaths = new AtomicInteger();

    private record Job(int index, SourceText source, String grammar) {
        ParseRequest.Text text() {
            return ParseRequest.Text.of(grammar, source.text());
        }
    }

    ParseRun(List<SourceText> texts, int workers, Quarantine quarantine, Grammars grammars) {
        this.quarantine = quarantine;
        this.grammars = grammars;
        this.results = new AtomicReferenceArray<>(texts.size());
        List<Job> jobs = new ArrayList<>();
        long total = 0;
        for (int index = 0; index < texts.size(); index++) {
            SourceText source = texts.get(index);
            TextOnly refused = refuse(source);
            if (refused != null) {
                results.set(index, refused);
            } else {
                jobs.add(new Job(index, source, requireNonNull(Grammars.nativeName(source.language()))));
                total += source.text().length();
            }
        }
        pack(jobs, Math.clamp(total / (workers * 4L), SMALLEST_BATCH, LARGEST_BATCH));
    }

    private @Nullable TextOnly refuse(SourceText source) {
        if (Grammars.nativeName(source.language()) == null) {
            String language = source.language().wireName();
            return new TextOnly(source, Reason.UNSUPPORTED, "no syntax trees are made of " + language);
        }
        TextOnly refused = SourceGuards.refuse(source);
        if (refused != null) {
            return refused;
        }
        String before = quarantine.reason(source);
        return before == null ? null : new TextOnly(source, Reason.QUARANTINED, before);
    }

    private void pack(List<Job> jobs, int batchLength) {
        List<Job> batch = new ArrayList<>();
        int length = 0;
        for (Job job : jobs) {
            if (!batch.isEmpty() && length + job.source().text().length() > batchLength) {
                batches.add(batch);
                batch = new ArrayList<>();
                length = 0;
            }
            batch.add(job);
            length += job.source().text().length();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
    }

    int batchCount() {
        return batches.size();
    }

    /** Works with this worker until no batch is left. */
    void drain(WorkerSlot slot) {
        List<Job> batch;
        while ((batch = batches.poll()) != null) {
            work(slot, new ArrayDeque<>(batch));
        }
    }

    private void work(WorkerSlot slot, Deque<Job> pending) {
        boolean suspect = false;
        while (!pending.isEmpty()) {
            if (deaths.get() >= MOST_DEATHS) {
                giveUp(pending, "other files of this change brought the parser down " + MOST_DEATHS + " times");
                return;
            }
            WorkerProcess worker;
            try {
                worker = slot.running();
            } catch (IOException e) {
                giveUp(pending, String.valueOf(e.getMessage()));
                return;
            }
            boolean alone = suspect;
            try {
                exchange(worker, alone ? List.of(pending.element()) : List.copyOf(pending), pending);
                slot.worked();
                suspect = false;
            } catch (IOException | BrokenFrame e) {
                slot.died();
                deaths.incrementAndGet();
                suspect = !condemn(pending, worker.timedOut(), alone);
            }
        }
    }

    /** Takes each text from {@code pending} as its result comes. */
    private void exchange(WorkerProcess worker, List<Job> jobs, Deque<Job> pending) throws IOException {
        List<ParseRequest.Text> texts = jobs.stream().map(Job::text).toList();
        worker.send(new ParseRequest(texts));
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            results.set(job.index(), result(job, worker.receive(texts.get(i)), worker));
            pending.removeFirst();
        }
    }

    private Parsed result(Job job, ParseReply reply, WorkerProcess worker) {
        SourceText source = job.source();
        return switch (reply) {
            case ParseReply.Parsed(var _, var tree) -> {
                Grammar grammar = grammars.of(source.language(), worker.table(job.grammar()));
                yield new Parsed.Tree(source, new SyntaxTree(source.text(), grammar, tree));
            }
            case ParseReply.Refused(var refusal, var detail) ->
                new TextOnly(
                        source,
                        switch (refusal) {
                            case NO_GRAMMAR -> Reason.UNAVAILABLE;
                            case TOO_DEEP -> Reason.TOO_DEEP;
                            case TOO_LARGE -> Reason.TOO_LARGE;
                        },
                        detail);
        };
    }

    /** Whether the first pending text is to blame; a worker may also be killed from outside, once. */
    private boolean condemn(Deque<Job> pending, boolean timedOut, boolean alone) {
        if (!timedOut && !alone) {
            return false;
        }
        Job job = pending.removeFirst();
        Reason reason = timedOut ? Reason.TIMED_OUT : Reason.CRASHED;
        String detail = timedOut ? "parsing it took too long" : "parsing it crashed the parser";
        quarantine.add(job.source(), detail);
        results.set(job.index(), new TextOnly(job.source(), reason, detail));
        return true;
    }

    private void giveUp(Deque<Job> pending, String detail) {
        for (Job job : pending) {
            results.set(job.index(), new TextOnly(job.source(), Reason.UNAVAILABLE, detail));
        }
        pending.clear();
    }

    /** When no worker can be waited for. */
    void giveUpAll(String detail) {
        List<Job> batch;
        while ((batch = batches.poll()) != null) {
            giveUp(new ArrayDeque<>(batch), detail);
        }
    }

    List<Parsed> results() {
        List<Parsed> all = new ArrayList<>(results.length());
        for (int index = 0; index < results.length(); index++) {
            all.add(requireNonNull(results.get(index)));
        }
        return all;
    }
}
