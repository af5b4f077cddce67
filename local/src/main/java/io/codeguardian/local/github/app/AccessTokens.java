package io.codeguardian.local.github.app;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The installation access tokens that were minted. */
public final class AccessTokens {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random = new SecureRandom();
    private final ConcurrentMap<String, AccessToken> minted = new ConcurrentHashMap<>();
    private final Duration lifetime;
    private final int length;

    /**
     * @param lifetime an hour at the original
     * @param length of the part after {@code ghs_}; both 36 and far longer ones are in use
     */
    public AccessTokens(Duration lifetime, int length) {
        this.lifetime = lifetime;
        this.length = length;
    }

    public AccessToken mint(
            Installation installation, @Nullable Set<Long> repositories, Map<String, String> permissions, Instant now) {
        StringBuilder value = new StringBuilder("ghs_");
        random.ints(length, 0, ALPHABET.length()).forEach(i -> value.append(ALPHABET.charAt(i)));
        Instant expires = now.plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
        AccessToken token =
                new AccessToken(value.toString(), installation.id(), repositories, Map.copyOf(permissions), expires);
        minted.put(token.value(), token);
        return token;
    }

    /** Makes every token minted so far invalid, as an uninstalled or suspended App would. */
    public void revokeAll() {
        minted.clear();
    }

    @Nullable
    AccessToken valid(String value, Instant now) {
        AccessToken token = minted.get(value);
        return token == null || !now.isBefore(token.expires()) ? null : token;
    }
}
