package io.codeguardian.ingestion.change;

import io.codeguardian.engine.source.Languages;
import io.codeguardian.ingestion.git.TreeEntry;
import io.codeguardian.language.SourceLanguage;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A changed file on its way through the guards. */
final class Candidate {
    private final @Nullable TreeEntry before;
    private final TreeEntry after;
    private SourceLanguage language = SourceLanguage.TEXT;
    private long bytes;

    Candidate(@Nullable TreeEntry before, TreeEntry after) {
        this.before = before;
        this.after = after;
    }

    @Nullable
    TreeEntry before() {
        return before;
    }

    TreeEntry after() {
        return after;
    }

    String path() {
        return after.path();
    }

    SourceLanguage language() {
        return language;
    }

    long bytes() {
        return bytes;
    }

    void weighs(long size) {
        bytes = size;
    }

    /** By name, else by its first line. */
    void detect(byte[] content) {
        int end = 0;
        while (end < content.length && end < 256 && content[end] != '\n') {
            end++;
        }
        String firstLine = new String(content, 0, end, StandardCharsets.UTF_8);
        language = Languages.detect(path(), firstLine);
    }
}
