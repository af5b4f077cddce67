package io.codeguardian.e2e.form;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import io.codeguardian.local.process.Ports;
import io.codeguardian.local.supervision.Service;
import io.codeguardian.local.supervision.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * The production images as {@code docker-compose.yml} runs them: read-only, without privileges. They share this machine's
 * network, so that the stand-ins on its loopback interface are reached by the same addresses as by processes.
 */
final class Containers implements StartedSystem {
    private static final String HOST = "127.0.0.1";
    private static final String KAFKA_IMAGE = "apache/kafka:4.3.1";
    private static final String POSTGRESQL_IMAGE = "pgvector/pgvector:0.8.1-pg18";
    private static final String PASSWORD = "a password of the tests";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final int STOP_SECONDS = 40;

    private final Map<String, GenericContainer<?>> containers = new LinkedHashMap<>();
    private final Map<Service, Integer> ports = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int kafka;
    private final int postgresql;

    private Containers(List<Integer> free) {
        int next = 0;
        kafka = free.get(next++);
        postgresql = free.get(next++);
        for (Service service : Service.values()) {
            ports.put(service, free.get(next++));
        }
    }

    static Containers start(Wish wish) throws InterruptedException {
        List<Integer> free = Ports.free(3 + Service.values().length);
        Containers system = new Containers(free);
        try {
            system.infrastructure(free.getLast());
            for (Service service : Service.values()) {
                if (wish.services().contains(service)) {
                    system.run(service, wish);
                }
            }
            for (Service service : wish.services()) {
                system.awaitReady(service.label());
            }
            return system;
        } catch (InterruptedException | RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private void infrastructure(int controller) {
        run(
                "postgresql",
                new GenericContainer<>(DockerImageName.parse(POSTGRESQL_IMAGE))
                        .withEnv("POSTGRES_DB", "codeguardian")
                        .withEnv("POSTGRES_USER", "codeguardian")
                        .withEnv("POSTGRES_PASSWORD", PASSWORD)
                        .withCommand("-p", Integer.toString(postgresql), "-c", "listen_addresses=" + HOST)
                        .waitingFor(Wait.forLogMessage(".*ready to accept connections.*", 2)));
        run(
                "kafka",
                new GenericContainer<>(DockerImageName.parse(KAFKA_IMAGE))
                        .withEnv(brokerSettings(controller))
                        .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1)));
        run(
                "topics",
                new GenericContainer<>(ServiceImage.commandLine())
                        .withCommand("topics", "--bootstrap-servers", bootstrapServers())
                        .withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(START_LIMIT)));
    }

    private Map<String, String> brokerSettings(int controller) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("KAFKA_NODE_ID", "1");
        settings.put("KAFKA_PROCESS_ROLES", "broker,controller");
        settings.put("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@" + HOST + ":" + controller);
        settings.put(
                "KAFKA_LISTENERS", "PLAINTEXT://" + bootstrapServers() + ",CONTROLLER://" + HOST + ":" + controller);
        settings.put("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + bootstrapServers());
        settings.put("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER");
        settings.put("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        settings.put("KAFKA_MESSAGE_MAX_BYTES", "8388608");
        settings.put("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1");
        settings.put("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1");
        settings.put("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1");
        return settings;
    }

    private void run(Service service, Wish wish) {
        Map<String, String> environment =
                new TreeMap<>(Settings.of(wish.settings()).visibleTo(service));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port(service)));
        environment.put("CODEGUARDIAN_HTTP_HOST", HOST);
        environment.put("CODEGUARDIAN_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        environment.put("CODEGUARDIAN_DATABASE_HOST", HOST);
        environment.put("CODEGUARDIAN_DATABASE_PORT", Integer.toString(postgresql));
        environment.put("CODEGUARDIAN_DATABASE_PASSWORD", PASSWORD);
        Future<String> image = ServiceImage.of(service.label());
        run(
                service.label(),
                new GenericContainer<>(image)
                        .withEnv(environment)
                        .withTmpFs(Map.of("/tmp", "rw,exec"))
                        .withCreateContainerCmdModifier(command -> restrict(command.getHostConfig())));
    }

    private static void restrict(@org.jspecify.annotations.Nullable HostConfig host) {
        Objects.requireNonNull(host)
                .withReadonlyRootfs(true)
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(List.of("no-new-privileges:true"));
    }

    private void run(String name, GenericContainer<?> container) {
        container.withNetworkMode("host").withLogConsumer(frame -> log(name, frame));
        containers.put(name, container);
        container.start();
    }

    private static void log(String name, OutputFrame frame) {
        System.out.print(name + "  " + frame.getUtf8String());
    }

    private int port(Service service) {
        return Objects.requireNonNull(ports.get(service));
    }

    @Override
    public URI url(Service service) {
        return URI.create("http://" + HOST + ":" + port(service));
    }

    @Override
    public String bootstrapServers() {
        return HOST + ":" + kafka;
    }

    @Override
    public void kill9(String program) {
        GenericContainer<?> container = container(program);
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void stop(String program) {
        GenericContainer<?> container = container(program);
        container
                .getDockerClient()
                .stopContainerCmd(container.getContainerId())
                .withTimeout(STOP_SECONDS)
                .exec();
    }

    @Override
    public void restart(String program) throws InterruptedException {
        stop(program);
        GenericContainer<?> container = container(program);
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
        awaitReady(program);
    }

    /** The services say so themselves, and only once broker and database answer. */
    @Override
    public void awaitReady(String program) throws InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        for (Service service : ports.keySet()) {
            boolean asked = service.label().equals(program) || !isService(program);
            while (asked && containers.containsKey(service.label()) && !isReady(service)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(service.label() + " is not ready:\n"
                            + container(service.label()).getLogs());
                }
                Thread.sleep(200);
            }
        }
    }

    private static boolean isService(String program) {
        return List.of(Service.values()).stream().anyMatch(s -> s.label().equals(program));
    }

    private boolean isReady(Service service) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(url(service).resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private GenericContainer<?> container(String program) {
        return Objects.requireNonNull(containers.get(program), () -> "no program " + program);
    }

    /** Services first, then the broker, then the database. */
    @Override
    public void close() {
        new ArrayList<>(containers.values()).reversed().forEach(GenericContainer::stop);
        http.close();
    }
}
