package io.codeguardian.engine.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds programs on a path, never below the reviewed tree. */
record ProgramSearch(List<Path> folders, @Nullable Path forbidden) {

    /** The program itself, links followed. */
    Optional<Path> find(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .flatMap(file -> real(file).stream())
                .filter(file -> !isForbidden(file))
                .findFirst();
    }

    private boolean isForbidden(Path program) {
        return forbidden != null && program.startsWith(real(forbidden).orElse(forbidden));
    }

    private static Optional<Path> real(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
