package io.codeguardian.local.supervision;

import io.codeguardian.local.kafka.TopicCreation;
import io.codeguardian.local.postgres.DatabaseAccess;
import io.codeguardian.local.process.LogTail;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Broker, database and services on this machine, each a process of its own that is started again when it dies. */
public final class LocalSystem implements AutoCloseable {
    public static final String KAFKA = "kafka";
    public static final String POSTGRESQL = "postgresql";
    private static final Duration HEALED = Duration.ofSeconds(120);

    private final DataFolder data;
    private final SystemPorts ports;
    private final SoleUse use;
    private final Map<String, SupervisedProgram> programs = new LinkedHashMap<>();
    private final ReentrantLock stopping = new ReentrantLock();
    private @Nullable DatabaseAccess database;

    LocalSystem(LocalSystemBuilder settings) throws IOException {
        data = settings.data().create();
        ports = settings.ports();
        use = SoleUse.of(data);
        try {
            requireFree(ports);
        } catch (OccupiedPorts e) {
            use.close();
            throw e;
        }
        settings.infrastructure().forEach(p -> programs.put(p.name(), settings.supervise(p)));
    }

    private static void requireFree(SystemPorts ports) {
        Map<String, Integer> occupied = ports.occupied();
        if (!occupied.isEmpty()) {
            throw new OccupiedPorts(occupied);
        }
    }

    public static LocalSystemBuilder builder(Path dataFolder) {
        return new LocalSystemBuilder(new DataFolder(dataFolder));
    }

    /** Broker and database side by side, then the topics, then the services side by side. */
    void start(LocalSystemBuilder settings) throws IOException, InterruptedException {
        SideBySide.run(programs.values(), SupervisedProgram::start);
        new TopicCreation(bootstrapServers()).run();
        DatabaseAccess access = settings.databaseAccess();
        database = access;
        settings.services(access).forEach(p -> programs.put(p.name(), settings.supervise(p)));
        SideBySide.run(services(), SupervisedProgram::start);
        writeState();
    }

    private List<SupervisedProgram> services() {
        return programs.values().stream()
                .filter(p -> !p.name().equals(KAFKA) && !p.name().equals(POSTGRESQL))
                .toList();
    }

    private void writeState() throws IOException {
        Map<String, Long> pids = new LinkedHashMap<>();
        programs.forEach((name, program) -> pids.put(name, program.pid()));
        new RunState(
                        ProcessHandle.current().pid(),
                        ports.byName(),
                        pids,
                        data.secrets().toString())
                .write(data);
    }

    public SystemPorts ports() {
        return ports;
    }

    public DataFolder data() {
        return data;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    public DatabaseAccess database() {
        DatabaseAccess access = database;
        if (access == null) {
            throw new IllegalStateException("the database is not started");
        }
        return access;
    }

    /** Where a service answers: {@code http://127.0.0.1:…}. */
    public URI url(Service service) {
        return URI.create("http://127.0.0.1:" + ports.of(service));
    }

    /** Names of everything that runs: the services' labels, {@link #KAFKA} and {@link #POSTGRESQL}. */
    public Collection<String> names() {
        return List.copyOf(programs.keySet());
    }

    public long pid(String name) {
        return program(name).pid();
    }

    /** How often it was started again after it died. */
    public int restarts(String name) {
        return program(name).restarts();
    }

    public boolean ready(String name) throws InterruptedException {
        return program(name).ready();
    }

    /** SIGKILL; with healing it is started again by itself. */
    public void kill9(String name) throws InterruptedException {
        program(name).kill();
    }

    /** Graceful; it stays down until {@link #restart}. */
    public void stop(String name) throws IOException {
        program(name).stop();
    }

    /** Stops it gracefully when it runs, starts it, and returns when it is ready. */
    public void restart(String name) throws IOException, InterruptedException {
        program(name).stop();
        program(name).start();
    }

    /** Returns when it is ready, through deaths and restarts; two minutes at most. */
    public void awaitReady(String name) throws InterruptedException {
        program(name).awaitReady(HEALED);
    }

    /** The last lines of its log, 64 KiB at most. */
    public String logs(String name) {
        return LogTail.last(log(name), Integer.MAX_VALUE);
    }

    public Path log(String name) {
        return data.log(name);
    }

    private SupervisedProgram program(String name) {
        SupervisedProgram program = programs.get(name);
        if (program == null) {
            throw new IllegalArgumentException("no program " + name + "; there are " + programs.keySet());
        }
        return program;
    }

    /** The door first, then the other services, then the broker, then the database. Repeatable. */
    @Override
    public void close() throws IOException {
        stopping.lock();
        try {
            SideBySide.stop(only(Service.GATEWAY.label()));
            SideBySide.stop(services());
            SideBySide.stop(only(KAFKA));
            SideBySide.stop(only(POSTGRESQL));
            RunState.delete(data);
            use.close();
        } finally {
            stopping.unlock();
        }
    }

    private List<SupervisedProgram> only(String name) {
        SupervisedProgram program = programs.get(name);
        return program == null ? List.of() : List.of(program);
    }
}
