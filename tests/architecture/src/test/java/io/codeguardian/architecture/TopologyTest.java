package io.codeguardian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.Topic;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of topics is the same in the code, in the README and in every service's channels. */
class TopologyTest {
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingestion", "analysis", "synthesis", "output"})
    void channels_of_a_service_are_those_of_the_table(String service) throws IOException {
        Properties properties = properties(service);

        assertThat(topics(properties, "incoming")).isEqualTo(expected(Topic::consumers, service));
        assertThat(topics(properties, "outgoing")).isEqualTo(expected(Topic::producers, service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingestion", "analysis", "synthesis", "output"})
    void every_incoming_channel_has_its_dead_letters_and_can_be_paused(String service) throws IOException {
        Properties properties = properties(service);
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("mp.messaging.incoming.") && name.endsWith(".topic") && !name.contains("dead-letter")) {
                String channel = name.substring(0, name.length() - ".topic".length());
                assertThat(properties.getProperty(channel + ".dead-letter-queue.topic"))
                        .isEqualTo(properties.getProperty(name) + "." + service + ".dlq");
                assertThat(properties.getProperty(channel + ".pausable")).isEqualTo("true");
            }
        }
    }

    @Test
    void readme_shows_the_table() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            rows.add("| `" + topic.topicName() + "` | " + topic.key() + " | " + topic.partitions() + " | "
                    + retention(topic) + " | " + names(topic.producers()) + " | " + names(topic.consumers()) + " |");
        }

        assertThat(Files.readAllLines(Checkout.ROOT.resolve("README.md"))).containsSubsequence(rows);
    }

    private static String retention(Topic topic) {
        long hours = topic.retention().toHours();
        return hours > 48 ? hours / 24 + " days" : hours + " hours";
    }

    private static String names(Set<String> services) {
        return services.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Set<String> expected(java.util.function.Function<Topic, Set<String>> side, String service) {
        return Stream.of(Topic.values())
                .filter(topic -> side.apply(topic).contains(service))
                .map(Topic::topicName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> topics(Properties properties, String direction) {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("mp.messaging." + direction + "."))
                .filter(name -> name.endsWith(".topic") && !name.contains("dead-letter"))
                .map(properties::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(String service) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Checkout.ROOT.resolve(service + "-service/src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
