package io.codeguardian.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.events.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real broker: acknowledged records survive a graceful stop and a crash; topics come from the table only. */
class EmbeddedBrokerTest {
    @TempDir
    Path folder;

    @Test
    void acknowledgedRecordsSurviveAStopAndACrash() throws Exception {
        String topic = Topic.REVIEW_REQUESTED.topicName();
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            TopicCreation creation = new TopicCreation(broker.bootstrapServers());
            assertThat(creation.run()).hasSameSizeAs(TopicCreation.table());
            assertThat(creation.run()).isEmpty();
            assertThatTheTableIsApplied(broker);
            send(broker, topic, "one", "zstd");
            assertThatDeadLettersArePutBackOnce(broker);
            broker.stop();
            broker.restart();
            send(broker, topic, "two", "none");
            broker.kill();
            broker.restart();

            assertThat(read(broker, topic, 2)).containsExactlyInAnyOrder("one", "two");
            assertThat(creation.run()).isEmpty();
        }
    }

    private static void assertThatDeadLettersArePutBackOnce(EmbeddedBroker broker) throws Exception {
        String name = Topic.REVIEW_PLANNED.deadLetterName("output");
        var letter = new ProducerRecord<>(name, "7", "{}");
        letter.headers().add("ce_id", "planned/1".getBytes(StandardCharsets.UTF_8));
        letter.headers().add("dead-letter-reason", "no such review".getBytes(StandardCharsets.UTF_8));
        send(broker, letter, "none");
        DeadLetters letters = new DeadLetters(broker.bootstrapServers(), name);
        List<DeadLetter> shown = new ArrayList<>();

        assertThat(letters.list(10, shown::add)).isEqualTo(1);
        assertThat(letters.replay(10, letterAgain -> {})).isEqualTo(1);
        assertThat(letters.replay(10, letterAgain -> {})).isZero();

        assertThat(shown).singleElement().satisfies(l -> {
            assertThat(l.reason()).isEqualTo("no such review");
            assertThat(l.origin()).isEqualTo(Topic.REVIEW_PLANNED.topicName());
        });
        assertThat(read(broker, Topic.REVIEW_PLANNED.topicName(), 1)).containsExactly("{} ce_id=planned/1");
    }

    private static void assertThatTheTableIsApplied(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            String name = Topic.ANALYSIS_REQUESTED.topicName();
            var described = admin.describeTopics(List.of(name)).allTopicNames().get();

            assertThat(described.values())
                    .singleElement()
                    .satisfies(t -> assertThat(t.partitions()).hasSize(Topic.ANALYSIS_REQUESTED.partitions()));
            assertThat(admin.listTopics().names().get()).contains(Topic.ANALYSIS_REQUESTED.deadLetterName("analysis"));
            assertThatThrownBy(() -> send(broker, "codeguardian.unheard-of.v1", "value", "none"))
                    .hasMessageContaining("unheard-of");
        }
    }

    private static void send(EmbeddedBroker broker, String topic, String value, String compression) throws Exception {
        send(broker, new ProducerRecord<>(topic, "key", value), compression);
    }

    private static void send(EmbeddedBroker broker, ProducerRecord<String, String> record, String compression)
            throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "acks",
                "all",
                "compression.type",
                compression,
                "max.block.ms",
                3_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(record).get().hasOffset()).isTrue();
        }
    }

    /** Values with their headers. */
    private static List<String> read(EmbeddedBroker broker, String topic, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int i = 0; i < 50 && values.size() < count; i++) {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> values.add(withHeaders(r)));
            }
        }
        return values;
    }

    private static String withHeaders(ConsumerRecord<String, String> record) {
        StringBuilder text = new StringBuilder(record.value());
        record.headers()
                .forEach(h -> text.append(' ')
                        .append(h.key())
                        .append('=')
                        .append(new String(h.value(), StandardCharsets.UTF_8)));
        return text.toString();
    }
}
