package io.codeguardian.syntax.protocol;

import java.util.List;

/**
 * The names that a grammar's numbers stand for.
 *
 * @param kinds every kind of node, each name once
 * @param fields every field name; the first is empty and means no field
 */
public record GrammarTable(List<String> kinds, List<String> fields) {
    public GrammarTable {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
    }
}
