package io.codeguardian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.Topic;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.local.testing.EventTopics;
import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a model, on a real broker, with the real engine. */
@QuarkusTest
@QuarkusTestResource(value = RealInfrastructure.class, restrictToAnnotatedClass = false)
class AnalyzeUnitTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final SourceFile FAULTY = SourceFile.whole("app.py", SourceLanguage.PYTHON, """
            def same(price):
                if price == price:
                    return True
            """);

    @Inject
    @ConfigProperty(name = "codeguardian.kafka.bootstrap-servers")
    String broker;

    private EventTopics topics;

    @BeforeEach
    void connect() {
        topics = new EventTopics(broker);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private List<AnalysisCompleted> results(String unitId, int atLeast) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            List<AnalysisCompleted> results = topics.all(AnalysisCompleted.class).stream()
                    .filter(r -> r.unitId().equals(unitId))
                    .toList();
            if (results.size() >= atLeast || Instant.now().isAfter(end)) {
                return results;
            }
            Thread.sleep(50);
        }
    }

    @Test
    void everyCategoryAnswersOnceAndSaysThatNoModelTookPart() throws Exception {
        AnalysisRequested unit = Units.unit(newId(), List.of(FAULTY));

        topics.send(unit);

        List<AnalysisCompleted> results = results(unit.unitId(), 6);
        assertThat(results).extracting(AnalysisCompleted::category).containsExactlyInAnyOrder(Category.values());
        assertThat(results).allSatisfy(result -> {
            assertThat(result.review()).isEqualTo(unit.review());
            assertThat(result.failures()).isEmpty();
            assertThat(result.usage()).isEmpty();
            assertThat(result.disclosures())
                    .containsExactly(
                            "No language model is configured: this review rests on deterministic evidence alone.");
        });
        assertThat(results)
                .filteredOn(r -> r.category() == Category.LOGIC)
                .flatExtracting(AnalysisCompleted::findings)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.category()).isEqualTo(Category.LOGIC);
                    assertThat(finding.location().path()).isEqualTo("app.py");
                    assertThat(finding.onChange()).isTrue();
                });
    }

    @Test
    void aCategoryThatWasNotAskedStaysSilent() throws Exception {
        AnalysisRequested narrow = Units.unit(newId(), List.of(FAULTY), Set.of(Category.SECURITY));
        AnalysisRequested wide = Units.unit(newId(), List.of(FAULTY));

        topics.send(narrow);
        topics.send(wide);

        assertThat(results(wide.unitId(), 6)).hasSize(6);
        assertThat(results(narrow.unitId(), 1))
                .extracting(AnalysisCompleted::category)
                .containsExactly(Category.SECURITY);
    }

    @Test
    void aRedeliveryGivesTheSameEventAgain() throws Exception {
        AnalysisRequested unit = Units.unit(newId(), List.of(FAULTY), Set.of(Category.SECURITY));

        topics.send(unit);
        topics.send(unit);

        List<AnalysisCompleted> results = results(unit.unitId(), 2);
        assertThat(results).hasSize(2);
        assertThat(results)
                .extracting(AnalysisCompleted::eventId)
                .containsOnly(results.getFirst().eventId());
        assertThat(results)
                .extracting(AnalysisCompleted::findings)
                .containsOnly(results.getFirst().findings());
    }

    @Test
    void poisonGoesToTheDeadLettersWithItsReasonAndTheServiceGoesOn() throws Exception {
        String poison = "{\"review\": \"none\", \"mark\": \"" + newId() + "\"";
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topic.ANALYSIS_REQUESTED.topicName(), "k", poison))
                    .get();
        }
        AnalysisRequested unit = Units.unit(newId(), List.of(FAULTY));
        topics.send(unit);

        assertThat(results(unit.unitId(), 6)).hasSize(6);
        List<ConsumerRecord<String, String>> dead = deadLetters(poison);
        assertThat(dead).isNotEmpty().allSatisfy(record -> {
            assertThat(header(record, "dead-letter-reason")).contains("AnalysisRequested");
            assertThat(header(record, "dead-letter-topic")).isEqualTo(Topic.ANALYSIS_REQUESTED.topicName());
        });
    }

    private List<ConsumerRecord<String, String>> deadLetters(String value) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            List<ConsumerRecord<String, String>> dead =
                    topics.records(Topic.ANALYSIS_REQUESTED.deadLetterName("analysis")).stream()
                            .filter(r -> value.equals(r.value()))
                            .toList();
            if (!dead.isEmpty() || Instant.now().isAfter(end)) {
                return dead;
            }
            Thread.sleep(50);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void durationsAndErrorsAreCountedByCategory() throws Exception {
        AnalysisRequested unit = Units.unit(newId(), List.of(FAULTY));
        topics.send(unit);
        assertThat(results(unit.unitId(), 6)).hasSize(6);

        String metrics = RestAssured.get("/q/metrics").asString();

        assertThat(metrics)
                .contains("codeguardian_agent_duration_seconds_bucket{category=\"security\",le=\"0.05\"}")
                .contains("codeguardian_agent_errors_total{category=\"logic\",part=\"engine\"} 0.0");
    }
}
