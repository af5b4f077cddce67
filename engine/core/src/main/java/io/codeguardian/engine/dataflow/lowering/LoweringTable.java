package io.codeguardian.engine.dataflow.lowering;

import io.codeguardian.engine.source.Grammar;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the kinds of one grammar mean; read from {@code <language>.yml} when the first file of a language comes. */
final class LoweringTable {
    private static final Map<SourceLanguage, String> FILES = Map.ofEntries(
            Map.entry(SourceLanguage.JAVA, "java"),
            Map.entry(SourceLanguage.PYTHON, "python"),
            Map.entry(SourceLanguage.JAVASCRIPT, "javascript"),
            Map.entry(SourceLanguage.TYPESCRIPT, "javascript"),
            Map.entry(SourceLanguage.TSX, "javascript"),
            Map.entry(SourceLanguage.GO, "go"),
            Map.entry(SourceLanguage.PHP, "php"),
            Map.entry(SourceLanguage.RUST, "rust"),
            Map.entry(SourceLanguage.BASH, "bash"),
            Map.entry(SourceLanguage.CSHARP, "csharp"),
            Map.entry(SourceLanguage.RUBY, "ruby"),
            Map.entry(SourceLanguage.KOTLIN, "kotlin"),
            Map.entry(SourceLanguage.SCALA, "scala"),
            Map.entry(SourceLanguage.SWIFT, "swift"),
            Map.entry(SourceLanguage.C, "c"),
            Map.entry(SourceLanguage.CPP, "c"));
    private static final Map<Grammar, LoweringTable> TABLES = new ConcurrentHashMap<>();

    private final Shape[] byKind;

    private LoweringTable(Grammar grammar) {
        byKind = new Shape[grammar.kindCount()];
        String file = FILES.get(grammar.language());
        try (InputStream in = LoweringTable.class.getResourceAsStream(file + ".yml")) {
            Map<Object, Object> lines = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            for (int kind = 0; kind < byKind.length; kind++) {
                byKind[kind] = Shape.UNKNOWN;
            }
            lines.forEach((kinds, line) -> {
                for (String kind : String.valueOf(kinds).split(" ", -1)) {
                    int id = grammar.kindId(kind);
                    if (id != Grammar.UNKNOWN) {
                        byKind[id] = Shape.read(String.valueOf(line), grammar);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean knows(SourceLanguage language) {
        return FILES.containsKey(language);
    }

    static LoweringTable of(Grammar grammar) {
        @Nullable LoweringTable known = TABLES.get(grammar);
        return known != null ? known : TABLES.computeIfAbsent(grammar, LoweringTable::new);
    }

    Shape shape(int kindId) {
        return byKind[kindId];
    }
}
