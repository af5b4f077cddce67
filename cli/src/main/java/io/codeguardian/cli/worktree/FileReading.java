package io.codeguardian.cli.worktree;

import io.codeguardian.engine.reading.ContentGuards;
import io.codeguardian.engine.reading.PathGuards;
import io.codeguardian.engine.reading.Texts;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LeftOut.Reason;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single files of a folder through the guards; remembers what it left out. */
final class FileReading {
    private static final long LARGEST = 1 << 20;
    private static final int FIRST_LINE = 256;

    private final Path root;
    private final PathGuards guards;
    private final List<LeftOut> leftOut = new ArrayList<>();

    FileReading(Path root, PathGuards guards) {
        this.root = root;
        this.guards = guards;
    }

    record Text(SourceLanguage language, String content) {}

    /** Null when it is left out. */
    @Nullable
    Text read(String path) {
        LeftOut refused = guards.refuse(path);
        if (refused == null) {
            refused = refuseByKind(path);
        }
        if (refused != null) {
            leaveOut(refused);
            return null;
        }
        try {
            return decoded(path, Files.readAllBytes(root.resolve(path)));
        } catch (IOException e) {
            leaveOut(new LeftOut(path, Reason.UNSUPPORTED, "it cannot be read"));
            return null;
        }
    }

    private @Nullable LeftOut refuseByKind(String path) {
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException e) {
            return new LeftOut(PathGuards.shown(path), Reason.UNSAFE_PATH, "its name is not one of this system");
        }
        if (hasLink(file)) {
            return new LeftOut(path, Reason.SYMBOLIC_LINK, "symbolic links are not followed");
        }
        if (Files.isDirectory(file)) {
            return new LeftOut(path, Reason.SUBMODULE, "submodules are reviewed in their own repository");
        }
        if (!Files.isRegularFile(file)) {
            return new LeftOut(path, Reason.UNSUPPORTED, "it is no regular file");
        }
        return file.toFile().length() > LARGEST ? new LeftOut(path, Reason.TOO_LARGE, "it is larger than 1 MiB") : null;
    }

    /** Whether any step below the root leads elsewhere. */
    private boolean hasLink(Path file) {
        for (Path step = file; step != null && !step.equals(root); step = step.getParent()) {
            if (Files.isSymbolicLink(step)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Text decoded(String path, byte[] bytes) {
        SourceLanguage language = Languages.detect(path, firstLine(bytes));
        LeftOut refused = ContentGuards.refuse(path, language, bytes);
        if (refused != null) {
            leaveOut(refused);
            return null;
        }
        return new Text(language, Texts.decode(bytes));
    }

    private static String firstLine(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, FIRST_LINE), StandardCharsets.UTF_8);
        int end = head.indexOf('\n');
        return end < 0 ? head : head.substring(0, end);
    }

    void leaveOut(LeftOut left) {
        leftOut.add(left);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
