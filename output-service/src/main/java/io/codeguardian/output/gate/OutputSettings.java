package io.codeguardian.output.gate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reviews are said. */
@ConfigMapping(prefix = "codeguardian.output")
public interface OutputSettings {
    /** Write to the log what would be sent, and send nothing. */
    @WithDefault("false")
    boolean dryRun();

    /** Name of the check run, as branch protection names it. */
    @WithDefault("CodeGuardian")
    String checkName();

    /** After this long without a result a check run is concluded as incomplete. */
    @WithDefault("3h")
    Duration hangAfter();

    /** How often check runs are looked at for that. */
    @WithDefault("60s")
    Duration watch();

    /** How long one writer has a pull request for itself without renewing it; a crashed one is waited for that long. */
    @WithDefault("15s")
    Duration lease();

    /** After a write whose answer was lost: when a list without it proves that it did not happen. */
    @WithDefault("15s")
    Duration settled();

    /** How long the ledger is kept. */
    @WithDefault("180d")
    Duration keep();
}
