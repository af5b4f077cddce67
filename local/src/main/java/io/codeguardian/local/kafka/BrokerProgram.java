package io.codeguardian.local.kafka;

import io.codeguardian.local.installation.AotCache;
import io.codeguardian.local.installation.Installation;
import io.codeguardian.local.installation.JavaProgram;
import io.codeguardian.local.process.Child;
import io.codeguardian.local.process.Command;
import io.codeguardian.local.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;

/** How the broker's process is started and seen to be ready. */
public record BrokerProgram(
        Installation installation, Path folder, Path log, Path pidFile, BrokerOptions options, AotCache cache)
        implements Program {
    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(BrokerMain.READY_FILE));
    }

    @Override
    public Command command() {
        JavaProgram java = new JavaProgram(options.heapMegabytes())
                .with("-Dlog4j2.configurationFile=io/codeguardian/local/kafka/broker-log4j2.properties")
                .with("-Dlog4j2.disableJmx=true", "-Dlog4j.shutdownHookEnabled=false")
                .with(cache.options());
        return new Command(
                name(),
                java.main(
                        installation.brokerClassPath(),
                        BrokerMain.class.getName(),
                        folder.toString(),
                        Integer.toString(options.port()),
                        Integer.toString(options.controllerPort()),
                        options.flushEveryBatch() ? "flush" : "no-flush"),
                Map.of(),
                folder,
                log);
    }

    @Override
    public Callable<Boolean> readiness(Child child) {
        Path ready = folder.resolve(BrokerMain.READY_FILE);
        return () -> Files.exists(ready) && Files.readString(ready).equals(Long.toString(child.pid()));
    }

    @Override
    public void stopped() throws IOException {
        cache.keep();
    }

    @Override
    public Duration stopGrace() {
        return cache.recording() ? AotCache.WRITING_LIMIT : Duration.ofSeconds(30);
    }
}
