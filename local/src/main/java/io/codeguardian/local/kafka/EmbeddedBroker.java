package io.codeguardian.local.kafka;

import io.codeguardian.local.installation.AotCache;
import io.codeguardian.local.installation.Installation;
import io.codeguardian.local.process.Ports;
import io.codeguardian.local.process.RunningProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A broker for a test: a process of its own, so that it can be killed, on a class path of its own. */
public final class EmbeddedBroker implements AutoCloseable {
    private final RunningProgram running;
    private final BrokerOptions options;

    private EmbeddedBroker(RunningProgram running, BrokerOptions options) {
        this.running = running;
        this.options = options;
    }

    /** On free ports, durable, without topics. */
    public static EmbeddedBroker start(Path folder) throws IOException, InterruptedException {
        List<Integer> ports = Ports.free(2);
        return start(folder, BrokerOptions.durable(ports.get(0), ports.get(1)));
    }

    /** On free ports with every topic of the table. */
    public static EmbeddedBroker startWithTopics(Path folder) throws IOException, InterruptedException {
        EmbeddedBroker broker = start(folder);
        new TopicCreation(broker.bootstrapServers()).run();
        return broker;
    }

    /** Returns when clients are served. */
    public static EmbeddedBroker start(Path folder, BrokerOptions options) throws IOException, InterruptedException {
        BrokerProgram program = new BrokerProgram(
                Installation.find(),
                folder.toAbsolutePath(),
                folder.toAbsolutePath().resolve("broker.log"),
                folder.toAbsolutePath().resolve("broker.pid"),
                options,
                AotCache.none());
        return new EmbeddedBroker(RunningProgram.start(program), options);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + options.port();
    }

    public long pid() {
        return running.child().pid();
    }

    /** A crash. */
    public void kill() throws InterruptedException {
        running.kill();
    }

    /** Graceful. */
    public void stop() throws IOException {
        running.stop();
    }

    /** On the same port and data. */
    public void restart() throws IOException, InterruptedException {
        running.restart();
    }

    @Override
    public void close() throws IOException {
        running.stop();
    }
}
