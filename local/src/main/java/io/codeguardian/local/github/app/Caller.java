package io.codeguardian.local.github.app;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param token what an installation showed; null for the App itself and for nobody
 */
public record Caller(Kind kind, @Nullable AccessToken token) {

    /** How a caller is known. */
    public enum Kind {
        ANONYMOUS,
        APP,
        INSTALLATION
    }

    static final Caller ANONYMOUS = new Caller(Kind.ANONYMOUS, null);

    /** As the journal names it. */
    public String name() {
        return token == null ? kind.name().toLowerCase(Locale.ROOT) : "installation:" + token.installation();
    }
}
