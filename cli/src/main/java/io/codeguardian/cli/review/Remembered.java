package io.codeguardian.cli.review;

import io.codeguardian.engine.cache.CacheFolder;
import io.codeguardian.engine.cache.FindingCache;
import java.nio.file.Path;
import java.util.Map;

/** Where the command line remembers what it has found in files that have not changed since. */
public final class Remembered {
    /** A folder, or {@code off}. */
    static final String SETTING = "CODEGUARDIAN_CACHE";

    private static final long LARGEST = 256L << 20;

    private Remembered() {}

    /** The user's own cache folder unless the environment names another; nothing of salted marks is ever kept. */
    public static FindingCache in(Map<String, String> environment) {
        String named = environment.getOrDefault(SETTING, "");
        boolean salted =
                !environment.getOrDefault("CODEGUARDIAN_SECRET_SALT", "").isBlank();
        String home = environment.getOrDefault("HOME", "");
        if (salted || named.equals("off") || named.isBlank() && home.isBlank()) {
            return FindingCache.none();
        }
        return CacheFolder.in(named.isBlank() ? ownFolder(environment, home) : Path.of(named), LARGEST);
    }

    private static Path ownFolder(Map<String, String> environment, String home) {
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path folder = caches.isBlank() ? Path.of(home, ".cache") : Path.of(caches);
        return folder.resolve("codeguardian").resolve("findings");
    }
}
