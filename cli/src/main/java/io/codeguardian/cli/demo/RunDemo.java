package io.codeguardian.cli.demo;

import io.codeguardian.cli.system.Caches;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.cli.worktree.Folders;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.supervision.Progress;
import io.codeguardian.local.supervision.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Start, open, wait, show, stop. */
public final class RunDemo {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(4);

    private final Terminal terminal;
    private final Path data;

    /** @param data belongs to the demo alone and is emptied first */
    public RunDemo(Terminal terminal, Path data) {
        this.terminal = terminal;
        this.data = data;
    }

    /** Returns whether the whole review was posted in time. */
    public boolean run(@Nullable Path path, @Nullable String base, @Nullable String head, boolean keep)
            throws IOException, InterruptedException {
        if (Files.exists(data)) {
            Folders.delete(data);
        }
        DemoRepository repository =
                path == null ? DemoRepository.sample(data.resolve("sample.git")) : DemoRepository.of(path, base, head);
        CountDownLatch stopped = stopOnSignal();
        try {
            return run(repository, keep);
        } finally {
            stopped.countDown();
        }
    }

    /** A signal interrupts this thread, and the JVM then lives until the latch says that everything has stopped. */
    private static CountDownLatch stopOnSignal() {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread running = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.interrupt();
            try {
                var _ = stopped.await(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return stopped;
    }

    private boolean run(DemoRepository repository, boolean keep) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        terminal.note("Starting Kafka, PostgreSQL, five services, and stand-ins for GitHub and Slack");
        try (DemoSystem system = DemoSystem.start(data, Caches.folder(data), ownSettings(), new Steps())) {
            terminal.note("Ready after %.1f s.".formatted((System.nanoTime() - begin) / 1e9));
            PostedReview posted = review(system, repository);
            new PostedText(terminal.style(), terminal.out()).write(posted);
            if (keep) {
                keepRunning(system, repository);
            } else {
                goOn();
            }
            return posted.complete();
        }
    }

    private PostedReview review(DemoSystem system, DemoRepository repository) throws InterruptedException {
        DemoWatch watch = new DemoWatch(terminal);
        DemoSystem.Opened opened = system.open(
                repository,
                repository.name().equals("acme/shop") ? "Search orders, export invoices" : "The last change");
        Delivery delivery = opened.happened().delivery();
        terminal.note("Pull request " + repository.name() + "#"
                + opened.happened().pull().number() + " opened; webhook answered "
                + (delivery == null
                        ? "never"
                        : delivery.statusCode() + " after %.0f ms".formatted(delivery.seconds() * 1000)));
        PostedReview posted = watch.await(() -> system.posted(opened), LIMIT);
        if (!posted.complete()) {
            terminal.note("Not everything was posted within " + LIMIT.toMinutes() + " min; the logs are in "
                    + data.resolve("logs"));
        }
        return posted;
    }

    /** A model, when the user has one; nothing that reaches a real GitHub or Slack. */
    private static Map<String, String> ownSettings() {
        Map<String, String> own = new TreeMap<>(Settings.of(System.getenv()).values());
        own.keySet().removeIf(name -> !name.startsWith("CODEGUARDIAN_MODEL_"));
        return own;
    }

    private void goOn() {
        terminal.say("");
        terminal.say(terminal.style().bold("Go on"));
        terminal.say("  codeguardian demo PATH     the same on the last commit of your own repository");
        terminal.say("  codeguardian review PATH   your uncommitted work, in this terminal, at once");
        terminal.say("  codeguardian up            for real pull requests; README: Connect a real repository");
        terminal.note("Stopping. The first time this also writes the start-up caches, so that the next start is fast.");
    }

    private void keepRunning(DemoSystem system, DemoRepository repository) {
        terminal.say("");
        terminal.say("GitHub stand-in   " + system.gitHub() + "   control: POST /_control/pull-requests/push"
                + " {\"repository\":\"" + repository.name() + "\",\"number\":1,\"files\":{\"a.py\":\"…\"}}");
        terminal.say("API               " + system.gateway() + "/v1   key: " + system.key());
        terminal.say("Logs              " + data.resolve("logs"));
        terminal.note("Running until Ctrl-C.");
        try {
            Thread.sleep(Duration.ofDays(365));
        } catch (InterruptedException e) {
            terminal.note("Stopping.");
        }
    }

    private final class Steps implements Progress {
        @Override
        public void ready(String program, Duration took) {
            terminal.note("  %-12s ready after %.1f s".formatted(program, took.toMillis() / 1000.0));
        }

        @Override
        public void died(String program, Duration restartsIn) {
            terminal.note("  %-12s died and is started again".formatted(program));
        }
    }
}
