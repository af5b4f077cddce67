package io.codeguardian.engine.source;

import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.nio.charset.StandardCharsets;

/**
 * A text to be parsed.
 *
 * @param path names it in reports; nothing is read from it
 */
public record SourceText(String path, SourceLanguage language, String text) {
    public static SourceText of(SourceFile file) {
        SourceLanguage language = Languages.ofHeader(file.path(), file.content(), file.language());
        return new SourceText(file.path(), language, file.content());
    }

    /** Decodes UTF-8; what is not valid becomes U+FFFD, a byte order mark is dropped. */
    public static SourceText decode(String path, byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(path, Languages.ofHeader(path, bare, Languages.detect(path, firstLine(bare))), bare);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
