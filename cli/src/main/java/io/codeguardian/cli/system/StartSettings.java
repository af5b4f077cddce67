package io.codeguardian.cli.system;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.local.supervision.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the services are started with: the file, the environment over it, and what is made where both are silent. */
public final class StartSettings {
    private static final String WEBHOOK_SECRETS = "CODEGUARDIAN_WEBHOOK_SECRETS";

    private final Map<String, String> values = new TreeMap<>();

    /** @param file must exist when named */
    public static StartSettings read(@Nullable Path file, Map<String, String> environment) throws IOException {
        StartSettings settings = new StartSettings();
        if (file != null) {
            if (!Files.isReadable(file)) {
                throw new ConfigurationProblem("cannot read " + file);
            }
            settings.values.putAll(EnvironmentFile.read(file));
        }
        settings.values.putAll(environment);
        settings.values.keySet().removeIf(name -> !name.startsWith("CODEGUARDIAN_"));
        return settings;
    }

    /** Adds the key's hash and, where there is none, a webhook secret that is kept in the data folder. */
    public StartSettings complete(DataFolder data, ApiKey key) throws IOException {
        values.put("CODEGUARDIAN_API_BOOTSTRAP_KEY_HASH", key.hash());
        if (!values.containsKey(WEBHOOK_SECRETS)) {
            values.put(WEBHOOK_SECRETS, SecretFile.readOrMake(webhookSecretFile(data)));
        }
        return this;
    }

    public static Path webhookSecretFile(DataFolder data) {
        return data.secrets().resolve("webhook-secret");
    }

    /** Whether a GitHub App is named, without which no review can be made. */
    public boolean hasGitHubApp() {
        return values.containsKey("CODEGUARDIAN_GITHUB_APP_ID");
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }
}
