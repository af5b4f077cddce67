package io.codeguardian.ingestion.unit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How units are made. */
@ConfigMapping(prefix = "codeguardian.unit")
public interface UnitSettings {
    /** Processes that read syntax; each takes about 100 MB. */
    @WithDefault("1")
    int syntaxWorkers();
}
