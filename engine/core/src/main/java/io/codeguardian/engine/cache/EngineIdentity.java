package io.codeguardian.engine.cache;

import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.Finding;
import io.codeguardian.syntax.protocol.FlatTree;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which build of the engine runs: its files with sizes and times, so that a new build never sees what an old one kept. */
final class EngineIdentity {
    private EngineIdentity() {}

    /** Empty where the code's own place is not known, as in a native executable. */
    static Optional<String> find() {
        List<String> parts = new ArrayList<>();
        try {
            for (Class<?> type : List.of(SyntaxTree.class, Finding.class, FlatTree.class)) {
                CodeSource source = type.getProtectionDomain().getCodeSource();
                if (source == null || source.getLocation() == null) {
                    return Optional.empty();
                }
                describe(Path.of(source.getLocation().toURI()), parts);
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(Runtime.version() + "\n" + String.join("\n", parts));
    }

    private static void describe(Path place, List<String> parts) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(file + "\t" + Files.size(file) + "\t" + Files.getLastModifiedTime(file));
            }
        }
    }
}
