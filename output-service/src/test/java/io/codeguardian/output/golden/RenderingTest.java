package io.codeguardian.output.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.output.check.CheckText;
import io.codeguardian.output.github.InlineComment;
import io.codeguardian.output.review.ReviewText;
import io.codeguardian.output.slack.SlackText;
import io.codeguardian.output.summary.SummaryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dtest.jvm.arguments=-Dgolden.write=true} to write the files anew, then read the difference. */
class RenderingTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsItIsKept(Path folder) throws IOException {
        ReviewComposed review = JSON.readValue(folder.resolve("review.json").toFile(), ReviewComposed.class);
        for (Map.Entry<String, String> text : rendered(review).entrySet()) {
            Path file = folder.resolve(text.getKey());
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, text.getValue() + "\n");
            }
            assertThat(text.getValue() + "\n").as(file.toString()).isEqualTo(Files.readString(file));
        }
    }

    private static Map<String, String> rendered(ReviewComposed review) throws IOException {
        List<InlineComment> comments = ReviewText.comments(review, Set.of());
        Set<String> inline = comments.stream().map(InlineComment::fingerprint).collect(Collectors.toSet());
        CheckText check = CheckText.of(review, inline, List.of());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "comments.md",
                comments.stream()
                        .map(c -> "=== " + c.path() + ':' + c.lines().first() + '-'
                                + c.lines().last() + "\n" + c.body())
                        .collect(Collectors.joining("\n\n")));
        texts.put("review.md", ReviewText.body(review, comments.size()));
        texts.put("summary.md", SummaryText.of(review, inline, List.of()));
        texts.put(
                "check.md",
                check.conclusion().wireName() + ": " + check.title() + "\n\n"
                        + check.annotations().stream()
                                .map(CheckText.Annotation::toString)
                                .collect(Collectors.joining("\n")));
        texts.put("slack.json", JSON.writeValueAsString(SlackText.of(review, published(review))));
        return texts;
    }

    private static ReviewPublished published(ReviewComposed review) {
        return new ReviewPublished(
                review.review(), null, "success", 1, 0, false, List.of(), review.requestedAt(), Instant.EPOCH);
    }
}
