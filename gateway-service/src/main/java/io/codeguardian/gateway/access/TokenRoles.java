package io.codeguardian.gateway.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the callers whom a token names the weaker roles too. */
@ApplicationScoped
class TokenRoles implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity caller, AuthenticationRequestContext context) {
        if (caller.isAnonymous()) {
            return Uni.createFrom().item(caller);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(caller)
                        .addRoles(Roles.including(caller.getRoles()))
                        .build());
    }
}
