package io.codeguardian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.Topic;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.local.kafka.EmbeddedBroker;
import io.codeguardian.local.testing.EventTopics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program as a process of its own: no key, two categories by one variable, stopped and killed at work. */
class BuiltServiceIT {
    private static final int UNITS = 400;
    private static final Path PROGRAM = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private @Nullable Process service;

    @AfterEach
    void kill() {
        if (service != null) {
            service.destroyForcibly();
        }
    }

    private Process start(String broker) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-jar", PROGRAM.toString());
        Map<String, String> environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("CODEGUARDIAN_") || name.startsWith("QUARKUS_"));
        environment.put("CODEGUARDIAN_KAFKA_BOOTSTRAP_SERVERS", broker);
        environment.put("CODEGUARDIAN_ANALYSIS_CATEGORIES", "security,logic");
        environment.put("CODEGUARDIAN_ANALYSIS_CONCURRENCY", "1");
        environment.put("QUARKUS_HTTP_PORT", "0");
        File log = folder.resolve("service.log").toFile();
        Process started = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        service = started;
        return started;
    }

    private static long awaitResults(EventTopics topics, long atLeast) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            long results = topics.records(Topic.ANALYSIS_COMPLETED.topicName()).size();
            if (results >= atLeast || Instant.now().isAfter(end)) {
                return results;
            }
            Thread.sleep(500);
        }
    }

    private static long distinctResults(EventTopics topics) {
        return topics.all(AnalysisCompleted.class).stream()
                .map(AnalysisCompleted::eventId)
                .distinct()
                .count();
    }

    @Test
    void aStopAndACrashInABacklogLoseNothingAndDeadLetterNothing() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.startWithTopics(folder.resolve("kafka"));
                EventTopics topics = new EventTopics(broker.bootstrapServers())) {
            for (int i = 0; i < UNITS; i++) {
                topics.send(unit(i));
            }

            Process first = start(broker.bootstrapServers());
            assertThat(awaitResults(topics, 20)).isGreaterThanOrEqualTo(20);
            first.destroy();
            assertThat(first.waitFor(40, TimeUnit.SECONDS)).isTrue();
            long stoppedAt = distinctResults(topics);
            assertThat(stoppedAt).as("a backlog remained").isLessThan(2 * UNITS);

            Process second = start(broker.bootstrapServers());
            assertThat(awaitResults(topics, stoppedAt + 20)).isGreaterThanOrEqualTo(stoppedAt + 20);
            second.destroyForcibly().waitFor();
            assertThat(distinctResults(topics)).as("a backlog remained").isLessThan(2 * UNITS);

            start(broker.bootstrapServers());
            Instant end = Instant.now().plus(PATIENCE);
            while (distinctResults(topics) < 2 * UNITS && Instant.now().isBefore(end)) {
                Thread.sleep(500);
            }
            List<AnalysisCompleted> all = topics.all(AnalysisCompleted.class);
            assertThat(all.stream().map(AnalysisCompleted::eventId).distinct()).hasSize(2 * UNITS);
            assertThat(all).extracting(AnalysisCompleted::category).containsOnly(Category.SECURITY, Category.LOGIC);
            assertThat(topics.records(Topic.ANALYSIS_REQUESTED.deadLetterName("analysis")))
                    .isEmpty();
        }
    }

    private static AnalysisRequested unit(int number) {
        String content = "def f" + number + "(price):\n    return price + " + number + "\n";
        return Units.unit("unit-" + number, List.of(SourceFile.whole("app.py", SourceLanguage.PYTHON, content)));
    }
}
