package io.codeguardian.gateway.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** {@code X-API-Key: cg_…} or {@code Authorization: Bearer cg_…}. */
@ApplicationScoped
class ApiKeyMechanism implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        PresentedKey key = PresentedKey.in(routing.request());
        return key == null ? Uni.createFrom().nullItem() : identities.authenticate(key);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"codeguardian\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(PresentedKey.class);
    }

    /** Before the tokens of people, which a key would only be a malformed one of. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
