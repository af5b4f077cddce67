package io.codeguardian.local.github.app;

import java.security.PublicKey;
import java.util.function.Supplier;

/**
 * A registered GitHub App.
 *
 * @param slug its name in URLs; what it writes is signed {@code <slug>[bot]}
 * @param key verifies its JSON Web Tokens
 */
public record AppIdentity(long id, String slug, String clientId, Supplier<PublicKey> key) {

    public Account bot() {
        return Account.of(slug + "[bot]", "Bot");
    }
}
