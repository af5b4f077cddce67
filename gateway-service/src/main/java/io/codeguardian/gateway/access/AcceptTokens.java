package io.codeguardian.gateway.access;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Accepts the tokens of the configured issuer, made for us; of nobody when there is none. */
@Singleton
class AcceptTokens {
    void from(@Observes Oidc oidc, OidcSettings settings) {
        oidc.create(settings.issuer()
                .filter(issuer -> !issuer.isBlank())
                .map(issuer -> tenant(settings, issuer))
                .orElseGet(() -> OidcTenantConfig.builder().disableTenant().build()));
    }

    private static OidcTenantConfig tenant(OidcSettings settings, String issuer) {
        OidcTenantConfigBuilder tenant = OidcTenantConfig.builder()
                .clientId(settings.audience())
                .token()
                .issuer(issuer)
                .audience(settings.audience())
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .end();
        settings.roleClaim()
                .ifPresent(claim -> tenant.roles().roleClaimPath(claim).end());
        return settings.publicKey()
                .map(tenant::publicKey)
                .orElseGet(() -> tenant.authServerUrl(issuer))
                .build();
    }
}
