package io.codeguardian.local.kafka;

import io.codeguardian.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A service's dead letters: shown, and put back on the topic that they came from, each once. */
public final class DeadLetters {
    private static final String GROUP = "codeguardian-replay";
    private static final String HEADER_PREFIX = "dead-letter-";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String bootstrapServers;
    private final String deadLetterTopic;
    private final Topic origin;

    /** @throws IllegalArgumentException when no consumer of the table has this dead-letter topic */
    public DeadLetters(String bootstrapServers, String deadLetterTopic) {
        this.bootstrapServers = bootstrapServers;
        this.deadLetterTopic = deadLetterTopic;
        this.origin = Arrays.stream(Topic.values())
                .filter(t ->
                        t.consumers().stream().anyMatch(s -> t.deadLetterName(s).equals(deadLetterTopic)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no dead-letter topic " + deadLetterTopic + "; there are\n  " + String.join("\n  ", topics())));
    }

    /** Every dead-letter topic of the table. */
    public static List<String> topics() {
        return Arrays.stream(Topic.values())
                .flatMap(t -> t.consumers().stream().sorted().map(t::deadLetterName))
                .toList();
    }

    /**
     * Shows what is there and was not put back before.
     *
     * @param limit how many at most
     */
    public int list(int limit, Consumer<DeadLetter> each) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            return walk(consumer, limit, record -> each.accept(describe(record)));
        }
    }

    /** Puts them back with their own headers; what was put back once is not again. */
    public int replay(int limit, Consumer<DeadLetter> each) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                KafkaProducer<byte[], byte[]> producer = producer()) {
            return walk(consumer, limit, record -> {
                send(producer, record);
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
                each.accept(describe(record));
            });
        }
    }

    private int walk(KafkaConsumer<byte[], byte[]> consumer, int limit, Consumer<ConsumerRecord<byte[], byte[]>> step) {
        List<TopicPartition> partitions = consumer.partitionsFor(deadLetterTopic, PATIENCE).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        int count = 0;
        while (count < limit && !reached(consumer, ends)) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                if (count < limit) {
                    step.accept(record);
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean reached(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(e -> consumer.position(e.getKey(), PATIENCE) >= e.getValue());
    }

    private void send(KafkaProducer<byte[], byte[]> producer, ConsumerRecord<byte[], byte[]> record) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : record.headers()) {
            if (!header.key().startsWith(HEADER_PREFIX)) {
                headers.add(header);
            }
        }
        try {
            producer.send(new ProducerRecord<>(origin.topicName(), null, null, record.key(), record.value(), headers))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot write to " + origin.topicName(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private DeadLetter describe(ConsumerRecord<byte[], byte[]> record) {
        String reason = text(record, "dead-letter-reason");
        return new DeadLetter(
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8),
                origin.topicName(),
                reason == null ? "no reason given" : reason,
                record.value() == null ? 0 : record.value().length);
    }

    private static @Nullable String text(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "group.id", GROUP,
                        "enable.auto.commit", "false",
                        "auto.offset.reset", "earliest",
                        "default.api.timeout.ms", "10000"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "compression.type",
                        "zstd",
                        "max.request.size",
                        BrokerConfiguration.MAXIMUM_MESSAGE_BYTES),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
