package io.codeguardian.engine.diff;

import io.codeguardian.language.SourceLanguage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads {@code git diff --no-color --src-prefix=a/ --dst-prefix=b/ -U3}, see
 * <a href="https://git-scm.com/docs/diff-format">git's diff format</a>. Combined diffs are refused.
 */
public final class UnifiedDiff {
    private static final String FILE = "diff --git ";

    private UnifiedDiff() {}

    /**
     * @param gitOutput bytes as git wrote them; content in any encoding
     * @param languageOf decides the language by path
     * @throws MalformedDiff when it is no such diff or ends inside a hunk
     */
    public static List<FileDiff> parse(byte[] gitOutput, Function<String, SourceLanguage> languageOf) {
        DiffLines lines = new DiffLines(new String(gitOutput, StandardCharsets.ISO_8859_1));
        List<FileDiff> files = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith(FILE)) {
                files.add(file(line.substring(FILE.length()), lines, languageOf));
            } else if (line.startsWith("diff --cc ") || line.startsWith("diff --combined ")) {
                throw lines.malformed("a combined diff of a merge");
            } else if (line.startsWith("@@ ")) {
                throw lines.malformed("a hunk without a file");
            }
        }
        return files;
    }

    private static FileDiff file(String names, DiffLines lines, Function<String, SourceLanguage> languageOf) {
        FileHeader header = new FileHeader(names);
        while (lines.hasNext() && header.accepts(lines.peek())) {
            lines.next();
        }
        if (header.hasPatchBody()) {
            lines.skipBinaryPatch();
        }
        HunkReader hunks = new HunkReader(lines);
        while (lines.hasNext() && lines.peek().startsWith("@@ ")) {
            hunks.read();
        }
        return header.finish(hunks.hunks(), hunks.removed(), lines, languageOf);
    }
}
