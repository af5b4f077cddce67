package io.codeguardian.local.supervision;

import io.codeguardian.local.installation.AotCache;
import io.codeguardian.local.installation.Installation;
import io.codeguardian.local.kafka.BrokerOptions;
import io.codeguardian.local.kafka.BrokerProgram;
import io.codeguardian.local.postgres.DatabaseAccess;
import io.codeguardian.local.postgres.PostgresProgram;
import io.codeguardian.local.process.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a system consists of and how it is set; free ports, healing and no AOT caches unless said otherwise. */
public final class LocalSystemBuilder {
    private static final int DATABASE_CONNECTIONS = 120;

    private final DataFolder data;
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<Service, Map<String, String>> own = new EnumMap<>(Service.class);
    private Installation installation = Installation.find();
    private SystemPorts ports = SystemPorts.free();
    private Set<Service> services = EnumSet.allOf(Service.class);
    private Progress progress = Progress.SILENT;
    private boolean healing = true;
    private boolean flushEveryBatch = true;
    private @Nullable Path caches;

    LocalSystemBuilder(DataFolder data) {
        this.data = data;
    }

    public LocalSystemBuilder installation(Installation value) {
        installation = value;
        return this;
    }

    public LocalSystemBuilder ports(SystemPorts value) {
        ports = value;
        return this;
    }

    /** Which services run; all five unless said otherwise. */
    public LocalSystemBuilder services(Set<Service> value) {
        services = Set.copyOf(value);
        return this;
    }

    /** A setting by its environment name; given to the services that may hold it. */
    public LocalSystemBuilder setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    public LocalSystemBuilder settings(Map<String, String> more) {
        settings.putAll(more);
        return this;
    }

    /** An environment variable for one service. */
    public LocalSystemBuilder settingOf(Service service, String name, String value) {
        own.computeIfAbsent(service, s -> new TreeMap<>()).put(name, value);
        return this;
    }

    public LocalSystemBuilder progress(Progress value) {
        progress = value;
        return this;
    }

    /** Whether what dies is started again. */
    public LocalSystemBuilder healing(boolean value) {
        healing = value;
        return this;
    }

    /** Whether the broker flushes to disk before each acknowledgement. */
    public LocalSystemBuilder flushEveryBatch(boolean value) {
        flushEveryBatch = value;
        return this;
    }

    /** Uses AOT caches from this folder, and records those that are missing. */
    public LocalSystemBuilder aotCaches(Path folder) {
        caches = folder;
        return this;
    }

    /**
     * Starts everything and returns when every service is ready; stops everything when one fails to start.
     *
     * @throws IllegalStateException naming occupied ports, or what failed with the end of its log
     */
    public LocalSystem start() throws IOException, InterruptedException {
        LocalSystem system = new LocalSystem(this);
        try {
            system.start(this);
            return system;
        } catch (IOException | InterruptedException | RuntimeException e) {
            system.close();
            throw e;
        }
    }

    DataFolder data() {
        return data;
    }

    SystemPorts ports() {
        return ports;
    }

    SupervisedProgram supervise(Program program) {
        return new SupervisedProgram(program, progress, healing);
    }

    List<Program> infrastructure() throws IOException {
        BrokerOptions durable = BrokerOptions.durable(ports.kafka(), ports.kafkaController());
        Program kafka = new BrokerProgram(
                installation,
                data.kafka(),
                data.log(LocalSystem.KAFKA),
                data.pid(LocalSystem.KAFKA),
                flushEveryBatch ? durable : durable.withDefaultFlushing(),
                cache(LocalSystem.KAFKA, installation.brokerClassPath()));
        return List.of(kafka, postgresql());
    }

    private PostgresProgram postgresql() {
        return new PostgresProgram(
                installation,
                data.software(),
                data.postgresql(),
                data.secrets().resolve("postgresql.password"),
                data.log(LocalSystem.POSTGRESQL),
                data.pid(LocalSystem.POSTGRESQL),
                ports.postgresql(),
                DATABASE_CONNECTIONS);
    }

    DatabaseAccess databaseAccess() throws IOException {
        return postgresql().access();
    }

    List<ServiceProgram> services(DatabaseAccess database) throws IOException {
        List<ServiceProgram> programs = new ArrayList<>();
        for (Service service : EnumSet.allOf(Service.class)) {
            if (services.contains(service)) {
                programs.add(new ServiceProgram(
                        service,
                        installation,
                        data,
                        ports.of(service),
                        environment(service, database),
                        cache(service.label(), List.of(installation.serviceFolder(service.module())))));
            }
        }
        return programs;
    }

    private Map<String, String> environment(Service service, DatabaseAccess database) {
        Map<String, String> environment = new TreeMap<>(Settings.of(settings).visibleTo(service));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("CODEGUARDIAN_HTTP_HOST", "127.0.0.1");
        environment.put("CODEGUARDIAN_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put("CODEGUARDIAN_DATABASE_HOST", database.host());
        environment.put("CODEGUARDIAN_DATABASE_PORT", Integer.toString(database.port()));
        environment.put("CODEGUARDIAN_DATABASE_NAME", database.database());
        environment.put("CODEGUARDIAN_DATABASE_USER", database.user());
        environment.put("CODEGUARDIAN_DATABASE_PASSWORD", database.password());
        environment.put(
                "CODEGUARDIAN_GIT_FOLDER",
                data.work(service.label()).resolve("mirrors").toString());
        environment.putAll(own.getOrDefault(service, Map.of()));
        return environment;
    }

    private AotCache cache(String name, List<Path> jars) throws IOException {
        Path folder = caches;
        return folder == null ? AotCache.none() : AotCache.of(folder, name, jars);
    }
}
