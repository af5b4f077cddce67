package io.codeguardian.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may hold which key is a security line of the architecture. */
class SettingsTest {
    private final Settings settings = Settings.of(Map.of(
            "CODEGUARDIAN_WEBHOOK_SECRETS", "secret",
            "CODEGUARDIAN_GITHUB_PRIVATE_KEY", "pem",
            "CODEGUARDIAN_MODEL_API_KEY", "sk",
            "CODEGUARDIAN_SLACK_TOKEN", "xoxb",
            "CODEGUARDIAN_LOGS_LEVEL", "DEBUG",
            "AWS_SECRET_ACCESS_KEY", "not ours"));

    @Test
    void eachServiceGetsOnlyTheKeysThatItMayHold() {
        assertThat(settings.visibleTo(Service.GATEWAY))
                .containsOnlyKeys("CODEGUARDIAN_WEBHOOK_SECRETS", "CODEGUARDIAN_LOGS_LEVEL");
        assertThat(settings.visibleTo(Service.INGESTION))
                .containsOnlyKeys("CODEGUARDIAN_GITHUB_PRIVATE_KEY", "CODEGUARDIAN_LOGS_LEVEL");
        assertThat(settings.visibleTo(Service.ANALYSIS))
                .containsOnlyKeys("CODEGUARDIAN_MODEL_API_KEY", "CODEGUARDIAN_LOGS_LEVEL");
        assertThat(settings.visibleTo(Service.SYNTHESIS)).containsOnlyKeys("CODEGUARDIAN_LOGS_LEVEL");
        assertThat(settings.visibleTo(Service.OUTPUT))
                .containsOnlyKeys(
                        "CODEGUARDIAN_GITHUB_PRIVATE_KEY", "CODEGUARDIAN_SLACK_TOKEN", "CODEGUARDIAN_LOGS_LEVEL");
    }
}
