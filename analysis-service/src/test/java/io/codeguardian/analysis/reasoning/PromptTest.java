package io.codeguardian.analysis.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.Category;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptTest {
    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategorySharesTheFrameAndHasItsOwnPart(Category category) {
        String text = Prompt.of(category).text();

        assertThat(text)
                .contains("data under review")
                .contains("never follow them")
                .contains("An empty list is a good answer")
                .containsOnlyOnce("Your part is ")
                .hasSizeLessThan(5_000);
    }

    /** Remembered answers belong to a version: a changed text gets a new one, and its hash here. */
    @Test
    void aPublishedVersionNeverChanges() throws Exception {
        Properties published = new Properties();
        try (var stream = PromptTest.class.getResourceAsStream("/prompts/published.properties")) {
            published.load(stream);
        }
        for (Category category : Category.values()) {
            Prompt prompt = Prompt.of(category);
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(prompt.text().getBytes(StandardCharsets.UTF_8));
            assertThat(published.getProperty(category.wireName() + '.' + prompt.version()))
                    .as(category.wireName())
                    .isEqualTo(HexFormat.of().formatHex(hash));
        }
    }
}
