package io.codeguardian.cli.review;

import io.codeguardian.cli.worktree.WorkingTree;
import io.codeguardian.engine.reading.Texts;
import io.codeguardian.engine.secret.SecretMask;
import io.codeguardian.engine.source.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads again what a finding is about; the whole review is never held in memory. */
public final class SourceLines {
    private final Function<String, @Nullable String> texts;

    private SourceLines(Function<String, @Nullable String> texts) {
        this.texts = texts;
    }

    /** As the files are now. */
    public static SourceLines in(Path root) {
        return new SourceLines(path -> {
            try {
                return Texts.decode(Files.readAllBytes(root.resolve(path)));
            } catch (IOException | IllegalArgumentException e) {
                return null;
            }
        });
    }

    /** As they are in a commit; nothing of a commit that is not here. */
    public static SourceLines at(WorkingTree tree, String commit) {
        return new SourceLines(path -> tree.contentAt(commit, path).orElse(null));
    }

    /** Lines with every secret masked; none when the file cannot be read now. */
    public List<String> masked(String path) {
        String text = text(path);
        return text == null
                ? List.of()
                : SecretMask.mask(text, Languages.detect(path, "")).lines().toList();
    }

    /** The text as it is, for line hashes; null when it cannot be read now. */
    public @Nullable String text(String path) {
        return texts.apply(path);
    }
}
