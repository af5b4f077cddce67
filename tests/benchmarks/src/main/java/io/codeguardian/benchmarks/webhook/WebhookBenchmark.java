package io.codeguardian.benchmarks.webhook;

import io.codeguardian.benchmarks.Checkout;
import io.codeguardian.benchmarks.Folders;
import io.codeguardian.local.supervision.LocalSystem;
import io.codeguardian.local.supervision.Service;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/**
 * Webhooks accepted a second: ours, verified and durable in Kafka before the answer, with and without a flush of the
 * disk for each batch, beside node's middleware, verified and forgotten. Interleaved rounds on one machine.
 */
public final class WebhookBenchmark {
    private static final String SECRET = "a secret of the benchmark";
    private static final int BODY = 25 * 1024;
    private static final int CONNECTIONS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int ROUNDS = 5;

    private final PrintStream out;

    public WebhookBenchmark(PrintStream out) {
        this.out = out;
    }

    public void run() throws IOException, InterruptedException {
        Result unflushed = besideThePeer(false);
        Result flushed = besideThePeer(true);
        out.println();
        out.println("| intake of a signed 25 KB webhook | requests/s | beside node | p99 at half of it |");
        out.println("|---|---|---|---|");
        row("gateway, durable in Kafka, broker's default flushing", unflushed);
        row("gateway, durable in Kafka, flush per batch", flushed);
        out.printf(
                "| node, @octokit/webhooks, no-op handler | %.0f | 1.00 | %.1f ms |%n",
                unflushed.peer, unflushed.peerP99);
    }

    private void row(String name, Result result) {
        out.printf("| %s | %.0f | %.2f | %.1f ms |%n", name, result.own, result.ratio, result.ownP99);
    }

    private record Result(double own, double peer, double ratio, double ownP99, double peerP99) {}

    private Result besideThePeer(boolean flush) throws IOException, InterruptedException {
        try (LocalSystem system = gateway(flush);
                NodePeer node = NodePeer.start(Checkout.ROOT.resolve("tests/benchmarks/peer"), SECRET)) {
            Load own = load(system.ports().of(Service.GATEWAY));
            Load peer = load(node.port());
            progress("warm-up");
            check(own.asFastAsPossible(WARM_UP));
            check(peer.asFastAsPossible(Duration.ofSeconds(5)));
            List<Double> owns = new ArrayList<>();
            List<Double> peers = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                double a = check(own.asFastAsPossible(ROUND)).perSecond();
                double b = check(peer.asFastAsPossible(ROUND)).perSecond();
                owns.add(a);
                peers.add(b);
                ratios.add(a / b);
                progress("round %d of %d: %.0f beside %.0f requests/s".formatted(round, ROUNDS, a, b));
            }
            double ownP99 = check(own.atRate(median(owns) / 2, ROUND)).millis(0.99);
            double peerP99 = check(peer.atRate(median(peers) / 2, ROUND)).millis(0.99);
            return new Result(median(owns), median(peers), median(ratios), ownP99, peerP99);
        }
    }

    private static Load load(int port) {
        return new Load(port, Delivery.of(SECRET, port, BODY), CONNECTIONS);
    }

    private static LocalSystem gateway(boolean flush) throws IOException, InterruptedException {
        return LocalSystem.builder(Folders.temporary())
                .services(EnumSet.of(Service.GATEWAY))
                .flushEveryBatch(flush)
                .setting("CODEGUARDIAN_WEBHOOK_SECRETS", SECRET)
                .start();
    }

    private static Measured check(Measured measured) {
        if (measured.refused() > 0) {
            throw new IllegalStateException(measured.refused() + " deliveries were not accepted");
        }
        return measured;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private void progress(String text) {
        out.println("  " + text);
        out.flush();
    }
}
