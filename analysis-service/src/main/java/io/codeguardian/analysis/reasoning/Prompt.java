package io.codeguardian.analysis.reasoning;

import io.codeguardian.language.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the model of a category is told before it sees any material: the frame that all share, then the category's own
 * part. A changed text is a new version.
 *
 * @param version part of what an answer is remembered by
 */
record Prompt(Category category, String version, String text) {
    private static final String VERSION = "v1";

    static Prompt of(Category category) {
        return new Prompt(category, VERSION, read("frame") + '\n' + read(category.wireName()));
    }

    private static String read(String name) {
        String path = "/prompts/" + name + '.' + VERSION + ".md";
        try (InputStream stream = Prompt.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
