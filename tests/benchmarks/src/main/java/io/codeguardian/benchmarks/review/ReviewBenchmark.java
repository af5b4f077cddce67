package io.codeguardian.benchmarks.review;

import io.codeguardian.benchmarks.Folders;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.github.rest.Limits;
import io.codeguardian.local.slack.SlackStandIn;
import io.codeguardian.local.standin.StandIns;
import io.codeguardian.local.supervision.LocalSystem;
import io.codeguardian.local.supervision.Service;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From the accepted webhook to the review that stands on GitHub's stand-in: 20 files, 2,000 lines, no model. */
public final class ReviewBenchmark {
    private static final String SECRET = "a secret of the benchmark";
    private static final int WARM_UP = 15;
    private static final int REVIEWS = 40;
    private static final int FILES = 20;
    private static final int METHODS = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PrintStream out;

    public ReviewBenchmark(PrintStream out) {
        this.out = out;
    }

    public void run() throws IOException, InterruptedException {
        try (StandIns outside = StandIns.start(
                        Options.defaults().withLimits(Limits.wide()),
                        SlackStandIn.Options.defaults().withRate(1000));
                LocalSystem system = LocalSystem.builder(Folders.temporary())
                        .settings(outside.settings(SECRET, "0".repeat(64)))
                        .setting("CODEGUARDIAN_GITHUB_WRITES_PER_MINUTE", "100000")
                        .start()) {
            outside.github().webhook(system.url(Service.GATEWAY).resolve("/v1/webhooks/github"), SECRET);
            List<Long> millis = new ArrayList<>();
            for (int i = 0; i < WARM_UP + REVIEWS; i++) {
                long took = review(outside, i);
                if (i >= WARM_UP) {
                    millis.add(took);
                }
                out.printf("  review %d of %d: %d ms%n", i + 1, WARM_UP + REVIEWS, took);
            }
            Collections.sort(millis);
            out.println();
            out.println("| webhook to posted review, 20 files, 2,000 lines, no model | p50 | p95 | slowest |");
            out.println("|---|---|---|---|");
            out.printf(
                    "| %d reviews, one after the other | %d ms | %d ms | %d ms |%n",
                    REVIEWS, at(millis, 0.5), at(millis, 0.95), millis.getLast());
        }
    }

    private static long at(List<Long> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * quantile)));
    }

    private static long review(StandIns outside, int number) throws InterruptedException {
        var activity = outside.github().activity();
        String name = "bench/shop-" + number;
        HostedRepository repository = activity.createRepository(name);
        activity.commit(repository, "main", files(number, false));
        activity.commit(repository, "change", files(number, true));
        long start = System.nanoTime();
        activity.openPullRequest(PullRequestWish.of(name, "change"));
        while (repository.reviews().all().isEmpty()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException(name + " was not reviewed within " + PATIENCE);
            }
            Thread.sleep(2);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** About 100 lines each; the change edits every method of every file, and one brings in a weakness. */
    private static List<TreeChange> files(int number, boolean changed) {
        List<TreeChange> files = new ArrayList<>();
        for (int f = 0; f < FILES; f++) {
            StringBuilder text = new StringBuilder("package shop;\n\npublic class Item%d {\n".formatted(f));
            for (int m = 0; m < METHODS; m++) {
                text.append("    public int total%d(int price, int count) {\n".formatted(m))
                        .append("        return price * count + %d;\n".formatted(changed ? m + number + 1 : m))
                        .append("    }\n\n");
            }
            if (changed && f == 0) {
                text.append("""
                            public void run(String command) throws java.io.IOException {
                                try {
                                    Runtime.getRuntime().exec("sh -c " + command);
                                } catch (RuntimeException e) {
                                }
                            }
                        """);
            }
            files.add(
                    TreeChange.file("src/Item" + f + ".java", text.append("}\n").toString()));
        }
        return files;
    }
}
