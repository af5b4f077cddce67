package io.codeguardian.gateway.webhook;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks signatures with the configured secrets. Without a secret the service does not start. */
@Startup
@Singleton
public class WebhookSecrets {
    private static final String ALGORITHM = "HmacSHA256";

    private final ThreadLocal<List<Mac>> macs;

    @Inject
    public WebhookSecrets(WebhookSettings settings) {
        this(settings.secrets().orElse(List.of()));
    }

    WebhookSecrets(List<String> secrets) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(String::isBlank)) {
            throw new ConfigurationException("CODEGUARDIAN_WEBHOOK_SECRETS is missing or blank: set it to the webhook"
                    + " secret of the GitHub App; without it anybody could send deliveries");
        }
        List<SecretKeySpec> keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
        this.macs = ThreadLocal.withInitial(
                () -> keys.stream().map(WebhookSecrets::mac).toList());
    }

    /** Whether one of the secrets made this signature of exactly these bytes; compared in constant time. */
    public boolean signed(byte[] body, Signature signature) {
        for (Mac mac : macs.get()) {
            if (MessageDigest.isEqual(mac.doFinal(body), signature.digest())) {
                return true;
            }
        }
        return false;
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
