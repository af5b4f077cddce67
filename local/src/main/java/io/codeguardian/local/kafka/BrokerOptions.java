package io.codeguardian.local.kafka;

/**
 * How the broker runs.
 *
 * @param port of the listener for clients, on the loopback address
 * @param controllerPort of the KRaft controller, on the loopback address
 * @param flushEveryBatch fsync before each acknowledgement; false leaves it to the page cache, as brokers do by default
 * @param heapMegabytes of the broker's process
 */
public record BrokerOptions(int port, int controllerPort, boolean flushEveryBatch, int heapMegabytes) {
    /** Durable, on the given ports. */
    public static BrokerOptions durable(int port, int controllerPort) {
        return new BrokerOptions(port, controllerPort, true, 256);
    }

    /** Survives a crash of the process, not of the machine; for throughput figures. */
    public BrokerOptions withDefaultFlushing() {
        return new BrokerOptions(port, controllerPort, false, heapMegabytes);
    }
}
