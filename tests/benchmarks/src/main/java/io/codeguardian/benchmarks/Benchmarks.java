package io.codeguardian.benchmarks;

import io.codeguardian.benchmarks.engine.EngineBenchmark;
import io.codeguardian.benchmarks.review.ReviewBenchmark;
import io.codeguardian.benchmarks.start.StartBenchmark;
import io.codeguardian.benchmarks.webhook.WebhookBenchmark;
import java.io.PrintStream;
import java.util.List;

/** Runs what its arguments name: webhook, review, engine, start; all without one. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        List<String> wanted = List.of(arguments);
        boolean all = wanted.isEmpty() || wanted.contains("all");
        if (all || wanted.contains("webhook")) {
            new WebhookBenchmark(out).run();
        }
        if (all || wanted.contains("review")) {
            new ReviewBenchmark(out).run();
        }
        if (all || wanted.contains("engine")) {
            new EngineBenchmark(out).run();
        }
        if (all || wanted.contains("start")) {
            new StartBenchmark(out).run();
        }
    }
}
