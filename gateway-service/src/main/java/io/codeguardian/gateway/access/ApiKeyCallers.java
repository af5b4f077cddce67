package io.codeguardian.gateway.access;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Set;

/** Knows the caller behind an API key. */
@ApplicationScoped
class ApiKeyCallers implements IdentityProvider<PresentedKey> {
    @Override
    public Class<PresentedKey> getRequestType() {
        return PresentedKey.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PresentedKey presented, AuthenticationRequestContext context) {
        byte[] hash = KeyHash.of(presented.key());
        return Panache.withSession(() -> ApiKey.valid(hash)).map(key -> {
            if (key == null || !MessageDigest.isEqual(key.hash, hash)) {
                throw new AuthenticationFailedException("unknown or revoked API key");
            }
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal("key:" + key.name))
                    .addRoles(Roles.including(Set.of(key.scopes)))
                    .build();
        });
    }
}
