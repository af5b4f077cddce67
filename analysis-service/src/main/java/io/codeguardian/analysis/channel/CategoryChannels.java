package io.codeguardian.analysis.channel;

import io.codeguardian.events.Topic;
import io.codeguardian.language.Category;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Switches each category's channel on or off by the one setting that picks the categories. */
public final class CategoryChannels implements ConfigSourceFactory {
    /** Above {@code application.properties} (250), below the environment (300). */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue value = context.getValue(PickedCategories.PROPERTY);
        return List.of(new PropertiesConfigSource(
                switches(value == null ? null : value.getValue()), "picked analysis categories", ORDINAL));
    }

    static Map<String, String> switches(@Nullable String value) {
        Set<Category> picked = PickedCategories.parse(value);
        Map<String, String> switches = new HashMap<>();
        for (Category category : Category.values()) {
            String channel = Topic.ANALYSIS_REQUESTED.channel() + '-' + category.wireName();
            switches.put("mp.messaging.incoming." + channel + ".enabled", String.valueOf(picked.contains(category)));
        }
        return switches;
    }
}
