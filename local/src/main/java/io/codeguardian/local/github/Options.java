package io.codeguardian.local.github;

import io.codeguardian.local.github.rest.Limits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the stand-in is to be.
 *
 * @param port 0 for a free one
 * @param folder keeps the bare repositories; a temporary one when null
 * @param appPublicKey PEM; when null a key pair is made and its private half is there for the asking
 * @param webhook null sends no events until one is set
 * @param tokenLifetime an hour at the original
 * @param tokenLength of the part after {@code ghs_}
 */
public record Options(
        int port,
        @Nullable Path folder,
        long appId,
        String appSlug,
        @Nullable String appPublicKey,
        @Nullable URI webhook,
        String webhookSecret,
        Limits limits,
        Duration tokenLifetime,
        int tokenLength) {
    private static final int USUAL_TOKEN_LENGTH = 36;

    /** As the original, on a free port, with documented limits. */
    public static Options defaults() {
        return new Options(
                0,
                null,
                4711,
                "codeguardian",
                null,
                null,
                "stand-in-secret",
                Limits.documented(),
                Duration.ofHours(1),
                USUAL_TOKEN_LENGTH);
    }

    public Options withPort(int fixed) {
        return new Options(
                fixed,
                folder,
                appId,
                appSlug,
                appPublicKey,
                webhook,
                webhookSecret,
                limits,
                tokenLifetime,
                tokenLength);
    }

    public Options withFolder(Path of) {
        return new Options(
                port, of, appId, appSlug, appPublicKey, webhook, webhookSecret, limits, tokenLifetime, tokenLength);
    }

    /** @param publicKey PEM; null has a pair made */
    public Options withApp(long id, String slug, @Nullable String publicKey) {
        return new Options(
                port, folder, id, slug, publicKey, webhook, webhookSecret, limits, tokenLifetime, tokenLength);
    }

    public Options withWebhook(URI url, String secret) {
        return new Options(port, folder, appId, appSlug, appPublicKey, url, secret, limits, tokenLifetime, tokenLength);
    }

    public Options withLimits(Limits narrow) {
        return new Options(
                port, folder, appId, appSlug, appPublicKey, webhook, webhookSecret, narrow, tokenLifetime, tokenLength);
    }

    public Options withTokens(Duration lifetime, int length) {
        return new Options(
                port, folder, appId, appSlug, appPublicKey, webhook, webhookSecret, limits, lifetime, length);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Options[port=" + port + ", folder=" + folder + ", appId=" + appId + ", webhook=" + webhook + "]";
    }
}
