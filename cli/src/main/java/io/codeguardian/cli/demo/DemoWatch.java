package io.codeguardian.cli.demo;

import io.codeguardian.cli.text.Terminal;
import io.codeguardian.local.github.repository.CheckRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tells each step of a review as it becomes visible on GitHub and in Slack. */
final class DemoWatch {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Terminal terminal;
    private final long begin = System.nanoTime();
    private final List<String> told = new ArrayList<>();

    DemoWatch(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns what is posted when all of it stands, or when the limit passes. */
    PostedReview await(Supplier<PostedReview> posted, Duration limit) throws InterruptedException {
        PostedReview now = posted.get();
        while (!now.complete() && System.nanoTime() - begin < limit.toNanos()) {
            tell(now);
            Thread.sleep(PAUSE);
            now = posted.get();
        }
        tell(now);
        return now;
    }

    private void tell(PostedReview now) {
        for (CheckRun check : now.checkRuns()) {
            once("check run " + check.status().replace('_', ' ')
                    + (check.conclusion() == null ? "" : ": " + check.conclusion()));
        }
        if (!now.reviews().isEmpty()) {
            once("review posted with " + now.comments().size() + " inline comments");
        }
        if (!now.summaries().isEmpty()) {
            once("summary comment posted");
        }
        if (!now.messages().isEmpty()) {
            once("Slack message posted");
        }
    }

    private void once(String step) {
        if (!told.contains(step)) {
            told.add(step);
            terminal.note("  %6.2f s  %s".formatted((System.nanoTime() - begin) / 1e9, step));
        }
    }
}
