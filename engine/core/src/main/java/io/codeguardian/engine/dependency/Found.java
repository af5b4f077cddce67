package io.codeguardian.engine.dependency;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the dependencies of one file. */
final class Found {
    private static final int MOST = 20_000;
    private static final int LONGEST = 300;

    private final LineIndex lines;
    private final Ecosystem ecosystem;
    private final boolean locked;
    private final List<Dependency> dependencies = new ArrayList<>();

    Found(SourceFile file, Ecosystem ecosystem, boolean locked) {
        this.lines = new LineIndex(file.content());
        this.ecosystem = ecosystem;
        this.locked = locked;
    }

    List<Dependency> all() {
        return dependencies;
    }

    LineIndex lines() {
        return lines;
    }

    void add(String name, String version, String requirement, Item from, Item to, @Nullable String licence) {
        add(
                name,
                version,
                requirement,
                lines.line(from.start()),
                lines.line(Math.max(from.start(), to.end() - 1)),
                licence);
    }

    void add(String name, String version, String requirement, int first, int last, @Nullable String licence) {
        boolean odd = name.isBlank() || name.length() > LONGEST || version.length() > LONGEST;
        if (!odd && dependencies.size() < MOST) {
            LineRange range = new LineRange(Math.min(first, last), Math.max(first, last));
            dependencies.add(new Dependency(ecosystem, name, version, requirement, range, locked, licence));
        }
    }
}
