package io.codeguardian.analysis.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.language.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryChannelsTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void allCategoriesAreReadUnlessSomeArePicked(String value) {
        assertThat(CategoryChannels.switches(value))
                .hasSize(6)
                .allSatisfy((channel, on) -> assertThat(on).isEqualTo("true"));
    }

    @Test
    void onlyPickedCategoriesAreRead() {
        assertThat(CategoryChannels.switches("security, static-analysis"))
                .hasSize(6)
                .containsEntry("mp.messaging.incoming.analysis-requested-security.enabled", "true")
                .containsEntry("mp.messaging.incoming.analysis-requested-static-analysis.enabled", "true")
                .containsEntry("mp.messaging.incoming.analysis-requested-logic.enabled", "false");
    }

    @Test
    void anUnknownCategoryNamesTheKnownOnes() {
        assertThatThrownBy(() -> PickedCategories.parse("security,style"))
                .hasMessageContaining("'style'")
                .hasMessageContaining(Category.STATIC_ANALYSIS.wireName());
    }

    @Test
    void pickingNoneIsRefused() {
        assertThatThrownBy(() -> PickedCategories.parse(" , ")).hasMessageContaining("names no category");
    }
}
