package io.codeguardian.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every JSON that was ever put on a topic is still read. A change of a contract adds a file
 * {@code contracts/<channel>/<n>-<what>.json} and leaves the older ones as they are.
 */
class ContractsTest {
    private static final Path CONTRACTS = Path.of("src/test/resources/contracts");

    /** As the services configure theirs, but strict. */
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @EnumSource
    void every_contract_that_was_ever_written_is_read_without_loss(Topic topic) throws IOException {
        for (Path file : golden(topic)) {
            JsonNode written = json.readTree(file.toFile());
            Event event = json.treeToValue(written, topic.event());

            assertNothingLost(file + " ", written, json.readTree(json.writeValueAsString(event)));
            assertThat(event.eventId()).as(file.toString()).isNotBlank().doesNotContain("null");
            assertThat(event.key()).as(file.toString()).isNotBlank().doesNotContain("null");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_newest_file_shows_every_component(Topic topic) throws IOException {
        JsonNode newest = json.readTree(golden(topic).getLast().toFile());

        for (RecordComponent component : topic.event().getRecordComponents()) {
            assertThat(newest.has(component.getName()))
                    .as("%s of %s is in no golden file", component.getName(), topic.channel())
                    .isTrue();
        }
    }

    private static void assertNothingLost(String where, JsonNode written, JsonNode read) {
        if (written.isObject()) {
            for (Map.Entry<String, JsonNode> field : written.properties()) {
                assertThat(read.has(field.getKey())).as(where + field.getKey()).isTrue();
                assertNothingLost(where + field.getKey() + ".", field.getValue(), read.get(field.getKey()));
            }
        } else if (written.isArray()) {
            assertThat(read).as(where).hasSameSizeAs(written);
            for (int i = 0; i < written.size(); i++) {
                assertNothingLost(where + i + ".", written.get(i), read.get(i));
            }
        } else {
            assertThat(read).as(where).isEqualTo(written);
        }
    }

    private static List<Path> golden(Topic topic) throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve(topic.channel()))) {
            return files.sorted().toList();
        }
    }
}
