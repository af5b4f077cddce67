package io.codeguardian.cli.worktree;

import io.codeguardian.engine.reading.PathGuards;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every file of a folder, or of a working tree as far as git does not ignore it. */
public final class WholeSources implements Sources {
    /** Characters of settings that every portion sees. */
    private static final int SETTINGS = 256 << 10;

    private final FileReading reading;
    private final Path root;
    private final List<String> paths;

    private WholeSources(Path root, List<String> paths, PathGuards guards) {
        this.root = root;
        this.paths = paths;
        this.reading = new FileReading(root, guards);
    }

    public static WholeSources of(WorkingTree tree, PathGuards guards) {
        return new WholeSources(tree.root(), tree.everything(), guards);
    }

    /** The folder itself, or the one that a file lies in. */
    public static Path rootOf(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        return parent == null || Files.isDirectory(whole) ? whole : parent;
    }

    /** A folder that git knows nothing of, or a single file; links are not followed. */
    public static WholeSources of(Path path, PathGuards guards) {
        Path start = rootOf(path);
        if (Files.isRegularFile(path)) {
            String name = start.relativize(path.toAbsolutePath().normalize()).toString();
            return new WholeSources(start, List.of(name), guards);
        }
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(start.relativize(file).toString());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return new WholeSources(start, found, guards);
    }

    @Override
    public int candidates() {
        return paths.size();
    }

    @Override
    public void forEachPortion(Consumer<List<SourceFile>> consumer) {
        List<SourceFile> settings = settings();
        List<SourceFile> files = new ArrayList<>(settings);
        Set<String> read = settings.stream().map(SourceFile::path).collect(Collectors.toSet());
        int characters = settings.stream().mapToInt(f -> f.content().length()).sum();
        for (String path : paths) {
            if (read.contains(path)) {
                continue;
            }
            // What git tracks may be gone from the folder.
            FileReading.Text text = FileReading.exists(root.resolve(path)) ? reading.read(path) : null;
            if (text != null) {
                files.add(SourceFile.whole(path, text.language(), text.content()));
                characters += text.content().length();
            }
            if (characters >= PORTION) {
                consumer.accept(List.copyOf(files));
                files.clear();
                settings.forEach(s -> files.add(asContext(s)));
                characters = 0;
            }
        }
        if (files.stream().anyMatch(f -> f.role() == SourceFile.Role.CHANGED)) {
            consumer.accept(List.copyOf(files));
        }
    }

    /** Files that say what the code looks up; small, so that each portion can see them. */
    private List<SourceFile> settings() {
        List<SourceFile> found = new ArrayList<>();
        int characters = 0;
        for (String path : paths) {
            boolean small = path.endsWith(".properties") && characters < SETTINGS;
            FileReading.Text text = small && FileReading.exists(root.resolve(path)) ? reading.read(path) : null;
            if (text != null) {
                found.add(SourceFile.whole(path, text.language(), text.content()));
                characters += text.content().length();
            }
        }
        return found;
    }

    private static SourceFile asContext(SourceFile file) {
        return new SourceFile(file.path(), file.language(), SourceFile.Role.CONTEXT, file.content(), null, List.of());
    }

    @Override
    public List<LeftOut> leftOut() {
        return reading.leftOut();
    }
}
