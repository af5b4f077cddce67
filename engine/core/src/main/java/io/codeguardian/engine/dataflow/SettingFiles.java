package io.codeguardian.engine.dataflow;

import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** What the program's own {@code .properties} files set, by key. */
public final class SettingFiles {
    private static final int MOST = 20_000;

    private SettingFiles() {}

    /** Keys that two files give different values are left out. */
    public static Map<String, String> read(List<SourceFile> files) {
        Map<String, String> settings = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (SourceFile file : files) {
            if (file.path().endsWith(".properties") && settings.size() < MOST) {
                of(file.content()).forEach((key, value) -> {
                    String before = settings.putIfAbsent(String.valueOf(key), String.valueOf(value));
                    if (before != null && !before.equals(value)) {
                        unclear.add(String.valueOf(key));
                    }
                });
            }
        }
        unclear.forEach(settings::remove);
        return Map.copyOf(settings);
    }

    private static Properties of(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException | IllegalArgumentException e) {
            // A file that cannot be read sets nothing.
            properties.clear();
        }
        return properties;
    }
}
