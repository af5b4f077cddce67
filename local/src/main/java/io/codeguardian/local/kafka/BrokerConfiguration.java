package io.codeguardian.local.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** The broker's settings: one node that is broker and controller, small, durable. */
final class BrokerConfiguration {
    static final int NODE_ID = 1;
    static final int MAXIMUM_MESSAGE_BYTES = 8 * 1024 * 1024;

    private BrokerConfiguration() {}

    static Properties of(Path logs, int port, int controllerPort, boolean flushEveryBatch) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", Integer.toString(NODE_ID));
        p.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        p.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("log.dirs", logs.toString());
        topics(p);
        singleNode(p);
        small(p);
        if (flushEveryBatch) {
            p.setProperty("log.flush.interval.messages", "1");
        }
        return p;
    }

    private static void topics(Properties p) {
        p.setProperty("auto.create.topics.enable", "false");
        p.setProperty("message.max.bytes", Integer.toString(MAXIMUM_MESSAGE_BYTES));
        p.setProperty("replica.fetch.max.bytes", Integer.toString(MAXIMUM_MESSAGE_BYTES));
        // A bound for each partition, on top of the topic's own time limit.
        p.setProperty("log.retention.bytes", Integer.toString(256 * 1024 * 1024));
        p.setProperty("log.segment.bytes", Integer.toString(32 * 1024 * 1024));
        p.setProperty("log.index.size.max.bytes", Integer.toString(1024 * 1024));
    }

    private static void singleNode(Properties p) {
        p.setProperty("default.replication.factor", "1");
        p.setProperty("min.insync.replicas", "1");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("offsets.topic.num.partitions", "8");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("transaction.state.log.num.partitions", "1");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.num.partitions", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    private static void small(Properties p) {
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "4");
        p.setProperty("background.threads", "2");
        p.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
        // One node elects itself: no need to wait as long as a cluster does.
        p.setProperty("controller.quorum.election.timeout.ms", "200");
        p.setProperty("controller.quorum.fetch.timeout.ms", "400");
        p.setProperty("broker.heartbeat.interval.ms", "500");
        p.setProperty("broker.session.timeout.ms", "3000");
    }
}
