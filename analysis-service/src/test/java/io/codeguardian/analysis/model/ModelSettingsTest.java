package io.codeguardian.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {
    @Test
    void withoutSettingsThereIsNoModel() {
        assertThat(Endpoint.of(Configured.by(Map.of()))).isEmpty();
        assertThat(Endpoint.of(Configured.by(Map.of("codeguardian.model.base-url", "", "codeguardian.model.name", ""))))
                .isEmpty();
    }

    @Test
    void defaultsAreThese() {
        ModelSettings defaults = Configured.by(Map.of());

        assertThat(defaults.callTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(defaults.totalTimeout()).isEqualTo(Duration.ofSeconds(120));
        assertThat(defaults.attempts()).isEqualTo(3);
        assertThat(defaults.temperature()).isEqualTo(0.1);
        assertThat(defaults.maxTokens()).isEqualTo(4096);
        assertThat(defaults.tokenLimit()).isEqualTo(ModelSettings.TokenLimit.MAX_TOKENS);
        assertThat(defaults.inputCentsPerMillion()).isEmpty();
    }

    @Test
    void anEndpointByHalfIsRefused() {
        assertThatThrownBy(() -> Endpoint.of(Configured.by(Map.of("codeguardian.model.name", "m"))))
                .hasMessageContaining("base-url is not");
        assertThatThrownBy(() -> Endpoint.of(Configured.by(Map.of("codeguardian.model.base-url", "https://x/v1"))))
                .hasMessageContaining("name is not");
        assertThatThrownBy(() -> Endpoint.of(Configured.by(
                        Map.of("codeguardian.model.base-url", "ftp://x/v1", "codeguardian.model.name", "m"))))
                .hasMessageContaining("http or https");
        assertThatThrownBy(() -> Endpoint.of(Configured.by(Map.of(
                        "codeguardian.model.base-url",
                        "https://x/v1",
                        "codeguardian.model.name",
                        "m",
                        "codeguardian.model.attempts",
                        "0"))))
                .hasMessageContaining("attempts");
    }
}
