package io.codeguardian.analysis.evidence;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where advisories about dependencies come from. */
@ConfigMapping(prefix = "codeguardian.osv")
public interface AdvisorySettings {
    /** A server that speaks OSV's API, as {@code https://api.osv.dev}; when absent, what was imported. */
    Optional<URI> url();
}
