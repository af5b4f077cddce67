package io.codeguardian.local.github.app;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tells from an {@code Authorization} header who calls. */
public final class Authentication {
    private final AppIdentity app;
    private final Installations installations;
    private final AccessTokens tokens;
    private final InstantSource clock;

    public Authentication(AppIdentity app, Installations installations, AccessTokens tokens, InstantSource clock) {
        this.app = app;
        this.installations = installations;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @throws Refused when credentials are shown that do not hold */
    public Caller caller(@Nullable String authorization) throws Refused {
        if (authorization == null || authorization.isBlank()) {
            return Caller.ANONYMOUS;
        }
        String credential = credential(authorization);
        if (credential.chars().filter(c -> c == '.').count() == 2 && !credential.startsWith("ghs_")) {
            AppToken.verify(credential, app, clock.instant());
            return new Caller(Caller.Kind.APP, null);
        }
        AccessToken token = tokens.valid(credential, clock.instant());
        if (token == null) {
            throw new Refused(401, "Bad credentials");
        }
        Installation installation = installations.find(token.installation());
        if (installation == null) {
            throw new Refused(401, "Bad credentials");
        }
        if (installation.suspended()) {
            throw new Refused(403, "This installation has been suspended");
        }
        return new Caller(Caller.Kind.INSTALLATION, token);
    }

    /** The token of a bearer, or the password of {@code x-access-token} as git sends it. */
    private static String credential(String authorization) throws Refused {
        int space = authorization.indexOf(' ');
        String scheme = space < 0 ? "" : authorization.substring(0, space);
        String value = authorization.substring(space + 1).strip();
        if (scheme.equalsIgnoreCase("Bearer") || scheme.equalsIgnoreCase("token")) {
            return value;
        }
        if (scheme.equalsIgnoreCase("Basic")) {
            try {
                String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
                if (pair.startsWith("x-access-token:")) {
                    return pair.substring("x-access-token:".length());
                }
            } catch (IllegalArgumentException _) {
                throw new Refused(401, "Bad credentials");
            }
        }
        throw new Refused(401, "Bad credentials");
    }
}
