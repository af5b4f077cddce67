package io.codeguardian.engine.tool;

import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies of the sources that a tool reads, under names of ours: no configuration, no plug-in, no option and no odd
 * character of the reviewed tree reaches a tool by its name, and nothing else of that tree is there.
 */
final class Copies implements AutoCloseable {
    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final Map<String, SourceFile> byName = new HashMap<>();

    private Copies(Path folder) {
        this.folder = folder;
    }

    static Copies of(List<SourceFile> files, Tool tool) throws IOException {
        Copies copies = new Copies(Files.createTempDirectory("codeguardian-tool"));
        // The sandbox reads as nobody.
        Files.setPosixFilePermissions(copies.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (SourceFile file : files) {
            copies.add(file, tool);
        }
        return copies;
    }

    private void add(SourceFile file, Tool tool) throws IOException {
        String own = "f%05d".formatted(names.size() + 1);
        String fileName = Tool.fileName(file);
        String name = tool.names().contains(fileName) ? own + "/" + fileName : own + suffix(file.language(), fileName);
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Suppressions.silenced(file.content()));
        names.add(name);
        byName.put(name, file);
    }

    private static String suffix(SourceLanguage language, String fileName) {
        return switch (language) {
            case PYTHON -> ".py";
            case JAVASCRIPT -> fileName.endsWith(".cjs") ? ".cjs" : fileName.endsWith(".jsx") ? ".jsx" : ".js";
            case TYPESCRIPT -> ".ts";
            case TSX -> ".tsx";
            case JAVA -> ".java";
            case KOTLIN -> ".kt";
            case SCALA -> ".scala";
            case GO -> ".go";
            case RUST -> ".rs";
            case C -> ".c";
            case CPP -> ".cpp";
            case CSHARP -> ".cs";
            case RUBY -> ".rb";
            case PHP -> ".php";
            case SWIFT -> ".swift";
            case BASH -> ".sh";
            case HCL -> ".tf";
            case DOCKERFILE -> ".Dockerfile";
            default -> "." + language.wireName();
        };
    }

    Path folder() {
        return folder;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Null for anything that is no copy of ours. */
    @Nullable
    SourceFile original(String reported) {
        String name = reported;
        for (String prefix : List.of("file://", Sandbox.INPUT + "/", "./")) {
            name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
        return byName.get(name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
