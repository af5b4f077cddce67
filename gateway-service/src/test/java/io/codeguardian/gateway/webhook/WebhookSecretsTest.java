package io.codeguardian.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSecretsTest {
    @Test
    void withoutASecretThereIsNoStart() {
        assertThatThrownBy(() -> new WebhookSecrets(List.of())).hasMessageContaining("CODEGUARDIAN_WEBHOOK_SECRETS");
    }

    @Test
    void aBlankSecretIsNone() {
        assertThatThrownBy(() -> new WebhookSecrets(List.of("good", " ")))
                .hasMessageContaining("CODEGUARDIAN_WEBHOOK_SECRETS");
    }
}
