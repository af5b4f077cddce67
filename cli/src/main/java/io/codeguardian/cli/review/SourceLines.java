package io.codeguardian.cli.review;

import io.codeguardian.engine.reading.Texts;
import io.codeguardian.engine.secret.SecretMask;
import io.codeguardian.engine.source.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads again what a finding is about; the whole review is never held in memory. */
public record SourceLines(Path root) {
    /** Lines with every secret masked; none when the file cannot be read now. */
    public List<String> masked(String path) {
        String text = text(path);
        return text == null
                ? List.of()
                : SecretMask.mask(text, Languages.detect(path, "")).lines().toList();
    }

    /** The text as it is, for line hashes; null when it cannot be read now. */
    public @Nullable String text(String path) {
        try {
            return Texts.decode(Files.readAllBytes(root.resolve(path)));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
