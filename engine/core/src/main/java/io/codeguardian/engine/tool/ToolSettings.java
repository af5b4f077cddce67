package io.codeguardian.engine.tool;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which external tools run, and how far they may go.
 *
 * @param names of the tools; {@link #INSTALLED} stands for every one that is found
 * @param searchPath absolute folders of programs, in order
 * @param forbidden nothing below it is ever run: the reviewed tree; null when that lies nowhere
 * @param rules a folder of the operator with rules or data below the tool's name; null when there is none
 * @param timeLimit of all tools together over one set of files
 * @param memoryMegabytes of one process of a tool
 */
public record ToolSettings(
        Set<String> names,
        List<Path> searchPath,
        @Nullable Path forbidden,
        @Nullable Path rules,
        Duration timeLimit,
        int memoryMegabytes) {
    /** In place of a name: whatever is here. */
    public static final String INSTALLED = "installed";

    /** @throws IllegalArgumentException naming the known tools, or the limit that makes no sense */
    public ToolSettings {
        names = Set.copyOf(names);
        searchPath = List.copyOf(searchPath);
        for (String name : names) {
            if (!name.equals(INSTALLED) && Tools.named(name).isEmpty()) {
                throw new IllegalArgumentException(
                        "unknown tool '" + name + "'; known are " + INSTALLED + ", " + String.join(", ", knownTools()));
            }
        }
        if (timeLimit.isNegative() || timeLimit.isZero() || memoryMegabytes < 64) {
            throw new IllegalArgumentException("a tool needs some time and at least 64 MB");
        }
    }

    /** No tool at all. */
    public static ToolSettings none() {
        return new ToolSettings(Set.of(), List.of(), null, null, Duration.ofMinutes(1), 1_024);
    }

    public static List<String> knownTools() {
        return Tools.ALL.stream().map(Tool::name).toList();
    }

    /** The absolute folders of a {@code PATH}; a relative one could lie in the reviewed tree. */
    public static List<Path> searchPath(@Nullable String path) {
        return path == null
                ? List.of()
                : List.of(path.split(":")).stream()
                        .filter(p -> p.startsWith("/"))
                        .map(Path::of)
                        .toList();
    }
}
