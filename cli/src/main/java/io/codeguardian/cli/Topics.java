package io.codeguardian.cli;

import io.codeguardian.cli.text.Terminal;
import io.codeguardian.local.kafka.TopicCreation;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates the topics on a broker that is not ours; {@code up} does it for its own. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Creates the topics and their dead letters on a broker, replicated as it does by default.")
final class Topics implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--bootstrap-servers", paramLabel = "HOST:PORT", required = true, description = "The broker.")
    private String servers = "";

    Topics(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Set<String> created = new TopicCreation(servers).run();
        terminal.note(created.isEmpty() ? "every topic is there" : created.size() + " topics created");
        return ExitCode.CLEAN;
    }
}
