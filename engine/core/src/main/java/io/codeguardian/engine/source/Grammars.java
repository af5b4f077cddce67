package io.codeguardian.engine.source;

import io.codeguardian.language.SourceLanguage;
import io.codeguardian.syntax.protocol.GrammarTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which native grammar reads which language, and the one {@link Grammar} of each. */
final class Grammars {
    /** YAML, JSON, TOML, XML and Markdown are read by pure Java or as text; HCL has no packaged grammar. */
    private static final Map<SourceLanguage, String> NATIVE = Map.ofEntries(
            Map.entry(SourceLanguage.JAVA, "java"),
            Map.entry(SourceLanguage.KOTLIN, "kotlin"),
            Map.entry(SourceLanguage.SCALA, "scala"),
            Map.entry(SourceLanguage.PYTHON, "python"),
            Map.entry(SourceLanguage.JAVASCRIPT, "javascript"),
            Map.entry(SourceLanguage.TYPESCRIPT, "typescript"),
            Map.entry(SourceLanguage.TSX, "tsx"),
            Map.entry(SourceLanguage.GO, "go"),
            Map.entry(SourceLanguage.RUST, "rust"),
            Map.entry(SourceLanguage.C, "c"),
            Map.entry(SourceLanguage.CPP, "cpp"),
            Map.entry(SourceLanguage.CSHARP, "c-sharp"),
            Map.entry(SourceLanguage.RUBY, "ruby"),
            Map.entry(SourceLanguage.PHP, "php"),
            Map.entry(SourceLanguage.SWIFT, "swift"),
            Map.entry(SourceLanguage.BASH, "bash"),
            Map.entry(SourceLanguage.SQL, "sql"),
            Map.entry(SourceLanguage.HTML, "html"),
            Map.entry(SourceLanguage.CSS, "css"),
            Map.entry(SourceLanguage.DOCKERFILE, "dockerfile"));

    private final Map<SourceLanguage, Grammar> known = new ConcurrentHashMap<>();

    /** Null when the language is read as text. */
    static @Nullable String nativeName(SourceLanguage language) {
        return NATIVE.get(language);
    }

    /** Each worker process tells the names again; equal ones share one grammar. */
    Grammar of(SourceLanguage language, GrammarTable table) {
        Grammar grammar = known.computeIfAbsent(language, l -> new Grammar(l, table));
        return grammar.table().equals(table) ? grammar : new Grammar(language, table);
    }
}
