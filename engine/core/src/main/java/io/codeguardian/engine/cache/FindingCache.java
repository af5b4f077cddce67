package io.codeguardian.engine.cache;

import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found in files that were read together. One key covers all of them, context included: no finding
 * depends on anything else. Thread-safe; whatever goes wrong only costs time.
 */
public interface FindingCache {
    /** Null when nothing is remembered. */
    @Nullable
    Kept find(List<SourceFile> files, Set<Category> categories);

    void keep(List<SourceFile> files, Set<Category> categories, Kept kept);

    /** Remembers nothing. */
    static FindingCache none() {
        return new FindingCache() {
            @Override
            public @Nullable Kept find(List<SourceFile> files, Set<Category> categories) {
                return null;
            }

            @Override
            public void keep(List<SourceFile> files, Set<Category> categories, Kept kept) {}
        };
    }
}
