package io.codeguardian.ingestion.change;

import io.codeguardian.engine.configuration.PathFilter;
import io.codeguardian.engine.reading.PathGuards;
import io.codeguardian.ingestion.git.TreeEntry;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LeftOut.Reason;
import org.jspecify.annotations.Nullable;

/** Decides by kind and name what of a tree is not read; nothing of it is fetched. */
final class EntryGuards {
    private final PathGuards names;

    EntryGuards(PathFilter filter) {
        this.names = new PathGuards(filter);
    }

    /** Null when it may be read. */
    @Nullable
    LeftOut refuse(TreeEntry entry) {
        String path = PathGuards.shown(entry.path());
        if (!entry.readable()) {
            return new LeftOut(path, Reason.UNSAFE_PATH, "its name is not UTF-8");
        }
        LeftOut byName = names.refuse(entry.path());
        if (byName != null && byName.reason() == Reason.UNSAFE_PATH) {
            return byName;
        }
        if (entry.isSymbolicLink()) {
            return new LeftOut(path, Reason.SYMBOLIC_LINK, "symbolic links are not followed");
        }
        if (entry.isSubmodule()) {
            return new LeftOut(path, Reason.SUBMODULE, "submodules are reviewed in their own repository");
        }
        return byName;
    }
}
