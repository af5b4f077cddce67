package io.codeguardian.engine.source;

import io.codeguardian.language.SourceLanguage;
import io.codeguardian.syntax.protocol.GrammarTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The node kinds and fields of one language's grammar; one instance a language, so it can key what is derived from it.
 *
 * <p>A named node and a keyword may share a kind ({@code class} in JavaScript); {@link SyntaxTree#isNamed} tells them
 * apart.
 */
public final class Grammar {
    /** The id of a kind or field that this grammar does not have; no node carries it. */
    public static final int UNKNOWN = -1;

    private final SourceLanguage language;
    private final GrammarTable table;
    private final Map<String, Integer> kindIds;
    private final Map<String, Integer> fieldIds;

    Grammar(SourceLanguage language, GrammarTable table) {
        this.language = language;
        this.table = table;
        this.kindIds = index(table.kinds());
        this.fieldIds = index(table.fields());
    }

    private static Map<String, Integer> index(List<String> names) {
        Map<String, Integer> ids = new HashMap<>();
        for (int id = 0; id < names.size(); id++) {
            ids.putIfAbsent(names.get(id), id);
        }
        return ids;
    }

    public SourceLanguage language() {
        return language;
    }

    /** @return {@link #UNKNOWN} when the grammar has no such kind */
    public int kindId(String kind) {
        return kindIds.getOrDefault(kind, UNKNOWN);
    }

    public String kind(int kindId) {
        return table.kinds().get(kindId);
    }

    public int kindCount() {
        return table.kinds().size();
    }

    /** @return {@link #UNKNOWN} when the grammar has no such field */
    public int fieldId(String field) {
        return fieldIds.getOrDefault(field, UNKNOWN);
    }

    String field(int fieldId) {
        return table.fields().get(fieldId);
    }

    GrammarTable table() {
        return table;
    }
}
