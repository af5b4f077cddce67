package io.codeguardian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
        assertThat(topics(Channel.incoming(service))).isEqualTo(expected(Topic::consumers, service));
        assertThat(topics(Channel.outgoing(service))).isEqualTo(expected(Topic::producers, service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingestion", "analysis", "synthesis", "output"})
    void every_incoming_channel_has_its_dead_letters_and_can_be_paused(String service) throws IOException {
        for (Channel channel : Channel.incoming(service)) {
            assertThat(channel.setting("dead-letter-queue.topic")).isEqualTo(channel.topic() + "." + service + ".dlq");
            assertThat(channel.setting("pausable")).isEqualTo("true");
        }
    }

    /** One group for several channels is rebalanced whenever any of them comes or goes. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingestion", "analysis", "synthesis", "output"})
    void every_incoming_channel_has_a_consumer_group_of_its_own(String service) throws IOException {
        assertThat(Channel.incoming(service))
                .isNotEmpty()
                .allSatisfy(channel -> assertThat(channel.group()).startsWith(service + "-"))
                .extracting(Channel::group)
                .doesNotHaveDuplicates();
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

    private static Set<String> topics(List<Channel> channels) {
        return channels.stream().map(Channel::topic).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String retention(Topic topic) {
        long hours = topic.retention().toHours();
        return hours > 48 ? hours / 24 + " days" : hours + " hours";
    }

    private static String names(Set<String> services) {
        return services.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Set<String> expected(Function<Topic, Set<String>> side, String service) {
        return Stream.of(Topic.values())
                .filter(topic -> side.apply(topic).contains(service))
                .map(Topic::topicName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
