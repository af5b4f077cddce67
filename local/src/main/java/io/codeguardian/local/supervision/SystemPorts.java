package io.codeguardian.local.supervision;

import io.codeguardian.local.process.Ports;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every TCP port of one system. */
public record SystemPorts(int kafka, int kafkaController, int postgresql, Map<Service, Integer> services) {
    /** Off the well-known ports of Kafka and PostgreSQL, which may run here already. */
    private static final int KAFKA = 19092;

    private static final int KAFKA_CONTROLLER = 19093;
    private static final int POSTGRESQL = 15432;

    public SystemPorts {
        services = Map.copyOf(services);
    }

    public static SystemPorts defaults() {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, service.defaultPort());
        }
        return new SystemPorts(KAFKA, KAFKA_CONTROLLER, POSTGRESQL, services);
    }

    /** Ports that were free a moment ago. */
    public static SystemPorts free() {
        List<Integer> ports = Ports.free(3 + Service.values().length);
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, ports.get(3 + service.ordinal()));
        }
        return new SystemPorts(ports.get(0), ports.get(1), ports.get(2), services);
    }

    public int of(Service service) {
        Integer port = services.get(service);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + service.label());
        }
        return port;
    }

    /** Those that somebody listens on already, by name. */
    Map<String, Integer> occupied() {
        return byName().entrySet().stream()
                .filter(e -> !Ports.isFree(e.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    Map<String, Integer> byName() {
        Map<String, Integer> ports = new TreeMap<>();
        ports.put(LocalSystem.KAFKA, kafka);
        ports.put("kafka-controller", kafkaController);
        ports.put(LocalSystem.POSTGRESQL, postgresql);
        services.forEach((service, port) -> ports.put(service.label(), port));
        return ports;
    }
}
