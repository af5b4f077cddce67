package io.codeguardian.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How often the API may be called. Webhooks are not limited: GitHub does not send a refused one again. */
@ConfigMapping(prefix = "codeguardian.limit")
interface LimitSettings {
    /** Calls a minute with the same key or token. */
    @Min(1)
    @WithDefault("3000")
    int callerPerMinute();

    /** Calls a minute from the same address, with whatever keys. */
    @Min(1)
    @WithDefault("6000")
    int addressPerMinute();
}
