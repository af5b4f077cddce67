package io.codeguardian.local.github.app;

import java.time.InstantSource;

/** The App with where it is installed and the tokens that it was given. */
public record Registration(AppIdentity app, Installations installations, AccessTokens tokens, InstantSource clock) {

    public Authentication authentication() {
        return new Authentication(app, installations, tokens, clock);
    }
}
