package io.codeguardian.cli.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.local.supervision.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartSettingsTest {
    @TempDir
    Path folder;

    @Test
    void theEnvironmentGoesOverTheFileAndEmptyLinesCountForNothing() throws Exception {
        Path file = folder.resolve(".env");
        Files.writeString(file, """
                # a comment
                CODEGUARDIAN_GITHUB_APP_ID=12
                CODEGUARDIAN_SLACK_CHANNEL="reviews"
                CODEGUARDIAN_MODEL_NAME=
                OTHER=x
                """);

        StartSettings settings = StartSettings.read(file, Map.of("CODEGUARDIAN_GITHUB_APP_ID", "34", "PATH", "/bin"));

        assertThat(settings.hasGitHubApp()).isTrue();
        assertThat(settings.values())
                .containsOnly(
                        Map.entry("CODEGUARDIAN_GITHUB_APP_ID", "34"),
                        Map.entry("CODEGUARDIAN_SLACK_CHANNEL", "reviews"));
    }

    @Test
    void aWebhookSecretIsMadeAndKept() throws Exception {
        DataFolder data = new DataFolder(folder);
        ApiKey key = ApiKey.random();

        Map<String, String> first =
                StartSettings.read(null, Map.of()).complete(data, key).values();
        Map<String, String> second =
                StartSettings.read(null, Map.of()).complete(data, key).values();

        assertThat(first).containsEntry("CODEGUARDIAN_API_BOOTSTRAP_KEY_HASH", key.hash());
        assertThat(first.get("CODEGUARDIAN_WEBHOOK_SECRETS")).hasSize(64);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aMalformedLineIsNamed() throws Exception {
        Path file = folder.resolve(".env");
        Files.writeString(file, "A=1\nnonsense\n");

        assertThatThrownBy(() -> StartSettings.read(file, Map.of()))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("line 2");
    }
}
