package io.codeguardian.local.kafka;

import io.codeguardian.events.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Makes the broker's topics what the table says: creates, adds partitions, sets retention. Repeatable. */
public final class TopicCreation {
    private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(30);
    /** Records leave at most this part of the retention late, as a segment goes whole. */
    private static final int SEGMENTS_IN_RETENTION = 24;

    private final String bootstrapServers;

    public TopicCreation(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Returns the names of the topics that were missing.
     *
     * @throws IllegalStateException when the broker refuses or does not answer within 30 s
     */
    public Set<String> run() throws InterruptedException {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 30_000))) {
            Set<String> existing = admin.listTopics().names().get();
            Map<Boolean, List<NewTopic>> wanted =
                    table().stream().collect(Collectors.partitioningBy(t -> existing.contains(t.name())));
            List<NewTopic> missing = wanted.getOrDefault(false, List.of());
            List<NewTopic> present = wanted.getOrDefault(true, List.of());
            admin.createTopics(missing).all().get();
            adjust(admin, present);
            return missing.stream().map(NewTopic::name).collect(Collectors.toUnmodifiableSet());
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics cannot be created on " + bootstrapServers, e.getCause());
        }
    }

    private static void adjust(Admin admin, Collection<NewTopic> topics)
            throws ExecutionException, InterruptedException {
        List<String> names = topics.stream().map(NewTopic::name).toList();
        Map<String, TopicDescription> described =
                admin.describeTopics(names).allTopicNames().get();
        Map<String, NewPartitions> grown = new HashMap<>();
        Map<ConfigResource, Collection<AlterConfigOp>> settings = new HashMap<>();
        for (NewTopic topic : topics) {
            TopicDescription now = described.get(topic.name());
            if (now != null && now.partitions().size() < topic.numPartitions()) {
                grown.put(topic.name(), NewPartitions.increaseTo(topic.numPartitions()));
            }
            settings.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                    topic.configs().entrySet().stream()
                            .map(s -> new AlterConfigOp(
                                    new ConfigEntry(s.getKey(), s.getValue()), AlterConfigOp.OpType.SET))
                            .toList());
        }
        admin.createPartitions(grown).all().get();
        admin.incrementalAlterConfigs(settings).all().get();
    }

    /** Every topic and its consumers' dead-letter topics, as they should be. */
    static List<NewTopic> table() {
        return Stream.of(Topic.values())
                .flatMap(topic -> Stream.concat(
                        Stream.of(topic(topic.topicName(), topic.partitions(), topic.retention())),
                        topic.consumers().stream()
                                .sorted()
                                .map(service -> topic(topic.deadLetterName(service), 1, DEAD_LETTER_RETENTION))))
                .toList();
    }

    private static NewTopic topic(String name, int partitions, Duration retention) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(Map.of(
                        "retention.ms", Long.toString(retention.toMillis()),
                        "segment.ms", Long.toString(retention.toMillis() / SEGMENTS_IN_RETENTION),
                        "max.message.bytes", Integer.toString(BrokerConfiguration.MAXIMUM_MESSAGE_BYTES)));
    }
}
