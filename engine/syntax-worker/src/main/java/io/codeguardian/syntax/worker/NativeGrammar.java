package io.codeguardian.syntax.worker;

import io.codeguardian.syntax.protocol.GrammarTable;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A loaded grammar with its symbols numbered by name, so that each name has one number. */
final class NativeGrammar {
    /** {@code ts_builtin_sym_error}. */
    static final int ERROR_SYMBOL = 0xFFFF;

    private static final int REGULAR = 0;

    private final MemorySegment language;
    private final short[] kindOfSymbol;
    private final boolean[] namedSymbol;
    private final short errorKind;
    private final GrammarTable table;

    private NativeGrammar(MemorySegment language) throws Throwable {
        this.language = language;
        int symbols = (int) TreeSitter.SYMBOL_COUNT.invokeExact(language);
        kindOfSymbol = new short[symbols];
        namedSymbol = new boolean[symbols];
        Map<String, Short> kinds = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int symbol = 0; symbol < symbols; symbol++) {
            String name = text((MemorySegment) TreeSitter.SYMBOL_NAME.invokeExact(language, (short) symbol));
            kindOfSymbol[symbol] = numbered(name, kinds, names);
            namedSymbol[symbol] = (int) TreeSitter.SYMBOL_TYPE.invokeExact(language, (short) symbol) == REGULAR;
        }
        errorKind = numbered("ERROR", kinds, names);
        table = new GrammarTable(names, fieldNames(language));
    }

    /** @throws IllegalArgumentException when the jar has no such grammar */
    static NativeGrammar load(String name) {
        if (!NativeLibraries.has("tree-sitter-" + name)) {
            throw new IllegalArgumentException("no grammar '" + name + "' for this system");
        }
        try {
            return new NativeGrammar(TreeSitter.language(name));
        } catch (Throwable e) {
            throw TreeSitter.broken(e);
        }
    }

    private static short numbered(String name, Map<String, Short> numbers, List<String> names) {
        Short known = numbers.get(name);
        if (known != null) {
            return known;
        }
        short number = (short) names.size();
        names.add(name);
        numbers.put(name, number);
        return number;
    }

    private static List<String> fieldNames(MemorySegment language) throws Throwable {
        List<String> fields = new ArrayList<>();
        fields.add("");
        int count = (int) TreeSitter.FIELD_COUNT.invokeExact(language);
        for (int field = 1; field <= count; field++) {
            fields.add(text((MemorySegment) TreeSitter.FIELD_NAME.invokeExact(language, (short) field)));
        }
        return fields;
    }

    private static String text(MemorySegment pointer) {
        return pointer.address() == 0
                ? ""
                : pointer.reinterpret(Integer.MAX_VALUE).getString(0);
    }

    MemorySegment language() {
        return language;
    }

    GrammarTable table() {
        return table;
    }

    short kind(int symbol) {
        return symbol == ERROR_SYMBOL ? errorKind : kindOfSymbol[symbol];
    }

    boolean named(int symbol) {
        return symbol == ERROR_SYMBOL || namedSymbol[symbol];
    }
}
