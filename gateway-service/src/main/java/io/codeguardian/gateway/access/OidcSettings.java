package io.codeguardian.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of people's tokens; without an issuer no token is accepted. */
@ConfigMapping(prefix = "codeguardian.oidc")
interface OidcSettings {
    /** The provider's URL, as tokens name it: {@code https://id.example.org/realms/codeguardian}. */
    Optional<String> issuer();

    /** The provider's signing key, base64 or PEM, where it cannot be fetched from the issuer. */
    Optional<String> publicKey();

    /** What tokens must be made for. */
    @WithDefault("codeguardian")
    String audience();

    /** Where roles stand in a token, with {@code /}; without it {@code groups} and Keycloak's places are read. */
    Optional<String> roleClaim();
}
