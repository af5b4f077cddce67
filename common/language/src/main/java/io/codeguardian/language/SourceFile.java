package io.codeguardian.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with its content, as it is read by the analysers.
 *
 * @param role why it is here
 * @param content decoded text of the new side, line breaks as they are
 * @param change the change to this file; absent for context and for files read whole
 * @param symbols functions and types, when known
 * @param removed lines that the change takes away, as far as they were read
 */
public record SourceFile(
        String path,
        SourceLanguage language,
        Role role,
        String content,
        @Nullable ChangedFile change,
        List<Symbol> symbols,
        List<RemovedLines> removed) {
    public SourceFile {
        symbols = List.copyOf(symbols);
        // Events that were written before there was such a field have none.
        removed = removed == null ? List.of() : List.copyOf(removed);
    }

    /** Without what was taken away. */
    public SourceFile(
            String path,
            SourceLanguage language,
            Role role,
            String content,
            @Nullable ChangedFile change,
            List<Symbol> symbols) {
        this(path, language, role, content, change, symbols, List.of());
    }

    /** Why a file is part of a unit. */
    public enum Role {
        CHANGED,
        CONTEXT
    }

    /** A file read whole, as by {@code codeguardian review --all}: every line counts as changed. */
    public static SourceFile whole(String path, SourceLanguage language, String content) {
        return new SourceFile(path, language, Role.CHANGED, content, null, List.of());
    }

    /** Whether findings on these lines belong to the change. */
    public boolean inChange(LineRange lines) {
        return role == Role.CHANGED && (change == null || change.changes(lines));
    }
}
