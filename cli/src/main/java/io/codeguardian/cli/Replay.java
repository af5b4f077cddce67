package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.text.SafeText;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.local.kafka.DeadLetter;
import io.codeguardian.local.kafka.DeadLetters;
import io.codeguardian.local.supervision.LocalSystem;
import io.codeguardian.local.supervision.RunState;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts dead letters back. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description =
                "Puts a service's dead letters back on the topic that they came from, each once; shows why they failed.")
final class Replay implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "TOPIC",
            description = "A dead-letter topic, such as codeguardian.review-planned.v1.synthesis.dlq.")
    private String topic = "";

    @Option(names = "--dry-run", description = "Only show them.")
    private boolean dryRun;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "At most so many (${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "The broker (default: $CODEGUARDIAN_KAFKA_BOOTSTRAP_SERVERS, else the running system's).")
    private @Nullable String servers;

    Replay(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        DeadLetters letters = open();
        int count = dryRun ? letters.list(limit, this::show) : letters.replay(limit, this::show);
        terminal.note(
                count == 0
                        ? "No dead letters that were not put back before."
                        : count + (dryRun ? " would be put back." : " put back."));
        return ExitCode.CLEAN;
    }

    private DeadLetters open() throws IOException {
        try {
            return new DeadLetters(bootstrapServers(), topic);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationProblem(String.valueOf(e.getMessage()));
        }
    }

    private String bootstrapServers() throws IOException {
        if (servers != null) {
            return servers;
        }
        String named = System.getenv("CODEGUARDIAN_KAFKA_BOOTSTRAP_SERVERS");
        if (named != null && !named.isBlank()) {
            return named;
        }
        return RunState.read(data.get())
                .map(state -> "127.0.0.1:" + state.ports().get(LocalSystem.KAFKA))
                .orElseThrow(() -> new ConfigurationProblem(
                        "nothing runs on " + data.get().path() + "; name the broker with --bootstrap-servers"));
    }

    private void show(DeadLetter letter) {
        terminal.say("%s/%d  %s  key %s, %d bytes → %s%n    %s"
                .formatted(
                        letter.partition(),
                        letter.offset(),
                        Instant.ofEpochMilli(letter.timestamp()),
                        SafeText.of(letter.key() == null ? "none" : letter.key()),
                        letter.bytes(),
                        letter.origin(),
                        SafeText.of(letter.reason())));
    }
}
