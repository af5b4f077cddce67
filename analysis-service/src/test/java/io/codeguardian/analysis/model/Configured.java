package io.codeguardian.analysis.model;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Settings as the service reads them, from these properties only. */
final class Configured {
    private static final int PRIORITY = 200;

    private Configured() {}

    static ModelSettings by(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, PRIORITY, new DurationConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(ModelSettings.class)
                .build()
                .getConfigMapping(ModelSettings.class);
    }
}
