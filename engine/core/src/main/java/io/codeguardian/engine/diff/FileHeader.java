package io.codeguardian.engine.diff;

import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.RemovedLines;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines between {@code diff --git} and the first hunk. */
final class FileHeader {
    private final String names;
    private ChangeStatus status = ChangeStatus.MODIFIED;
    private boolean binary;
    private boolean patchBody;
    private @Nullable String oldPath;
    private @Nullable String newPath;
    private @Nullable String oldMode;
    private @Nullable String newMode;

    FileHeader(String names) {
        this.names = names;
    }

    /** Takes the line when it belongs to the header. */
    boolean accepts(String line) {
        if (line.startsWith("--- ")) {
            oldPath = side(line.substring(4), oldPath);
        } else if (line.startsWith("+++ ")) {
            newPath = side(line.substring(4), newPath);
        } else if (line.startsWith("rename ") || line.startsWith("copy ")) {
            moved(line);
        } else if (line.startsWith("old mode ")) {
            oldMode = line.substring(9);
        } else if (line.startsWith("new mode ")) {
            newMode = line.substring(9);
        } else if (line.startsWith("new file mode ")) {
            status = ChangeStatus.ADDED;
            newMode = line.substring(14);
        } else if (line.startsWith("deleted file mode ")) {
            status = ChangeStatus.REMOVED;
            oldMode = line.substring(18);
        } else if (line.startsWith("index ")) {
            index(line);
        } else if (line.startsWith("Binary files ") || line.equals("GIT binary patch")) {
            binary = true;
            patchBody = line.startsWith("GIT");
        } else {
            return line.startsWith("similarity index ") || line.startsWith("dissimilarity index ");
        }
        return true;
    }

    boolean hasPatchBody() {
        return patchBody;
    }

    FileDiff finish(
            List<Hunk> hunks,
            List<RemovedLines> removed,
            DiffLines lines,
            Function<String, SourceLanguage> languageOf) {
        String path = status == ChangeStatus.REMOVED ? oldPath : newPath;
        if (path == null) {
            path = GitPath.sameOnBothSides(names);
        }
        if (path == null || path.isEmpty()) {
            throw lines.malformed("no path in 'diff --git'");
        }
        boolean moved = status == ChangeStatus.RENAMED || status == ChangeStatus.COPIED;
        ChangedFile file = new ChangedFile(path, moved ? oldPath : null, status, languageOf.apply(path), hunks);
        return new FileDiff(file, binary, oldMode, newMode, removed);
    }

    /** Git ends a name that holds a blank with a tab. */
    private static @Nullable String side(String text, @Nullable String known) {
        String name = text.endsWith("\t") ? text.substring(0, text.length() - 1) : text;
        String path = name.equals("/dev/null") ? null : GitPath.unquote(name);
        return path == null ? known : path.substring(Math.min(2, path.length()));
    }

    private void moved(String line) {
        boolean rename = line.startsWith("rename ");
        String rest = line.substring(rename ? 7 : 5);
        status = rename ? ChangeStatus.RENAMED : ChangeStatus.COPIED;
        if (rest.startsWith("from ")) {
            oldPath = GitPath.unquote(rest.substring(5));
        } else if (rest.startsWith("to ")) {
            newPath = GitPath.unquote(rest.substring(3));
        }
    }

    private void index(String line) {
        int mode = line.lastIndexOf(' ');
        if (mode > 6) {
            oldMode = line.substring(mode + 1);
            newMode = oldMode;
        }
    }
}
