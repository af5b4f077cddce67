package io.codeguardian.gateway;

import io.codeguardian.events.Event;
import io.codeguardian.events.Topic;
import io.codeguardian.local.testing.EventTopics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topics as the other services see them, and how much there is on all of them together. */
final class Topics implements AutoCloseable {
    private final EventTopics events;
    private final KafkaConsumer<String, String> counter;

    Topics() {
        String brokers = ConfigProvider.getConfig().getValue("codeguardian.kafka.bootstrap-servers", String.class);
        this.events = new EventTopics(brokers);
        this.counter = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new StringDeserializer());
    }

    void send(Event event) throws InterruptedException {
        events.send(event);
    }

    <E extends Event> List<E> all(Class<E> type) {
        return events.all(type);
    }

    List<ConsumerRecord<String, String>> records(Topic topic) {
        return events.records(topic.topicName());
    }

    /** How many records there ever were on all topics, dead letters included. */
    long recordsOnAll() {
        List<TopicPartition> partitions = counter.listTopics().values().stream()
                .flatMap(List::stream)
                .filter(partition -> partition.topic().startsWith("codeguardian."))
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        return counter.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void close() {
        events.close();
        counter.close();
    }
}
