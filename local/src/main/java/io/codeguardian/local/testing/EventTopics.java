package io.codeguardian.local.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.codeguardian.events.Event;
import io.codeguardian.events.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A test's hands on the topics: sends events as services do, and reads everything that was ever sent. */
public final class EventTopics implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final String bootstrapServers;
    private final KafkaProducer<String, String> producer;

    public EventTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Waits for the broker to have it. */
    public void send(Event event) throws InterruptedException {
        Topic topic = topicOf(event.getClass());
        try {
            producer.send(new ProducerRecord<>(topic.topicName(), event.key(), json.writeValueAsString(event)))
                    .get();
        } catch (ExecutionException | JsonProcessingException e) {
            throw new IllegalStateException("cannot send to " + topic.topicName(), e);
        }
    }

    /** Everything of this type that is on its topic now, oldest first in each partition. */
    public <E extends Event> List<E> all(Class<E> type) {
        return records(topicOf(type).topicName()).stream()
                .map(r -> read(r.value(), type))
                .toList();
    }

    /** With keys and headers. */
    public List<ConsumerRecord<String, String>> records(String topicName) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(
                            0, consumer.partitionsFor(topicName).size())
                    .mapToObj(p -> new TopicPartition(topicName, p))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(POLL).forEach(all::add);
            }
            return all;
        }
    }

    /** @throws AssertionError when none came in time */
    public <E extends Event> E await(Class<E> type, Predicate<E> which, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (true) {
            List<E> all = all(type);
            for (E event : all) {
                if (which.test(event)) {
                    return event;
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "no such " + type.getSimpleName() + " within " + patience + ", only " + all.size() + " others");
            }
            Thread.sleep(POLL);
        }
    }

    private <E> E read(String value, Class<E> type) {
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no " + type.getSimpleName() + ": " + value, e);
        }
    }

    private static Topic topicOf(Class<?> type) {
        for (Topic topic : Topic.values()) {
            if (topic.event() == type) {
                return topic;
            }
        }
        throw new IllegalArgumentException("no topic carries " + type.getName());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
