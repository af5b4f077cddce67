package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.system.ApiKey;
import io.codeguardian.cli.system.StartSettings;
import io.codeguardian.cli.system.SupervisorProcess;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.local.supervision.DataFolder;
import io.codeguardian.local.supervision.RunState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts broker, database and services in the background. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Starts Kafka, PostgreSQL and the five services on this machine, in the background, on durable data.",
        footer = {
            "",
            "Settings come from the environment and from a file of NAME=value lines; docs/configuration.md lists them."
        })
final class Up implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--free-ports", description = "Use ports that are free instead of 8080 to 8084, 15432 and 19092.")
    private boolean freePorts;

    @Option(names = "--env-file", paramLabel = "FILE", description = "Settings; the environment goes over them.")
    private @Nullable Path file;

    @Option(names = "--new-key", description = "Make a new bootstrap API key; the old one ends.")
    private boolean newKey;

    Up(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = data.get().create();
        SupervisorProcess supervisor = new SupervisorProcess(folder);
        if (supervisor.running().isPresent()) {
            return alreadyRunning(folder);
        }
        ApiKey key = ApiKey.of(folder.secrets(), newKey);
        StartSettings settings = StartSettings.read(file, System.getenv()).complete(folder, key);
        long begin = System.nanoTime();
        terminal.note("Starting CodeGuardian on " + folder.path());
        supervisor.start(settings.values(), freePorts, line -> terminal.note("  " + line));
        terminal.note("Ready after %.1f s.".formatted((System.nanoTime() - begin) / 1e9));
        describe(folder, key, settings);
        return ExitCode.CLEAN;
    }

    private int alreadyRunning(DataFolder folder) throws IOException {
        if (newKey || file != null) {
            throw new ConfigurationProblem("it is running already on " + folder.path()
                    + ", and settings and keys are read at the start: codeguardian down first");
        }
        terminal.note("Already running on " + folder.path() + "; see: codeguardian status");
        RunState.read(folder).ifPresent(state -> terminal.say("API       " + url(state) + "/v1"));
        return ExitCode.CLEAN;
    }

    private static String url(RunState state) {
        return "http://127.0.0.1:" + state.ports().getOrDefault("gateway", 0);
    }

    private void describe(DataFolder folder, ApiKey key, StartSettings settings) throws IOException {
        String url = url(RunState.read(folder).orElseThrow());
        terminal.say("API       " + url + "/v1   (description: " + url + "/q/openapi)");
        terminal.say("Webhooks  " + url + "/v1/webhooks/github   (secret: " + StartSettings.webhookSecretFile(folder)
                + ", unless you set one)");
        if (key.key() == null) {
            terminal.say("API key   as shown when it was made; a new one: codeguardian up --new-key");
        } else {
            terminal.say("API key   " + key.key() + "   (shown once; only its hash is kept)");
        }
        terminal.say("More keys curl -H \"X-API-Key: $KEY\" -H 'Content-Type: application/json'"
                + " -d '{\"name\":\"ci\",\"scopes\":[\"developer\"]}' " + url + "/v1/api-keys");
        if (!settings.hasGitHubApp()) {
            terminal.say("GitHub    no App is set yet, so no pull request can be reviewed; README: Connect a real"
                    + " repository. To see it work without one: codeguardian demo");
        }
        terminal.say("Go on     codeguardian status · logs · down");
    }
}
