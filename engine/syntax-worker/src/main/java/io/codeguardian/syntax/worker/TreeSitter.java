package io.codeguardian.syntax.worker;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * The part of tree-sitter's C API that the worker uses, called as it stands.
 *
 * @see <a href="https://github.com/tree-sitter/tree-sitter/blob/master/lib/include/tree_sitter/api.h">api.h</a>
 */
final class TreeSitter {
    /** {@code TSInputEncodingUTF16LE}. */
    static final int UTF_16_LE = 1;

    static final StructLayout NODE = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(4, JAVA_INT).withName("context"),
            ADDRESS.withName("id"),
            ADDRESS.withName("tree"));

    static final StructLayout CURSOR = MemoryLayout.structLayout(
            ADDRESS.withName("tree"),
            ADDRESS.withName("id"),
            MemoryLayout.sequenceLayout(3, JAVA_INT).withName("context"),
            MemoryLayout.paddingLayout(4));

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup SYMBOLS = NativeLibraries.load("tree-sitter");

    private static final FunctionDescriptor DISCARD = FunctionDescriptor.ofVoid(ADDRESS);
    private static final FunctionDescriptor STEP = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS);
    private static final FunctionDescriptor OFFSET = FunctionDescriptor.of(JAVA_INT, NODE);
    private static final FunctionDescriptor COUNT = FunctionDescriptor.of(JAVA_INT, ADDRESS);
    private static final FunctionDescriptor NAME = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_SHORT);

    // Static and final, or the JIT does not see through them.
    static final MethodHandle PARSER_NEW = link("ts_parser_new", FunctionDescriptor.of(ADDRESS));
    static final MethodHandle PARSER_SET_LANGUAGE =
            link("ts_parser_set_language", FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS));
    static final MethodHandle PARSER_PARSE = link(
            "ts_parser_parse_string_encoding",
            FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    static final MethodHandle PARSER_DELETE = link("ts_parser_delete", DISCARD);
    static final MethodHandle TREE_ROOT = link("ts_tree_root_node", FunctionDescriptor.of(NODE, ADDRESS));
    static final MethodHandle TREE_DELETE = link("ts_tree_delete", DISCARD);
    static final MethodHandle CURSOR_NEW = link("ts_tree_cursor_new", FunctionDescriptor.of(CURSOR, NODE));
    static final MethodHandle CURSOR_DELETE = link("ts_tree_cursor_delete", DISCARD);
    static final MethodHandle CURSOR_FIRST_CHILD = link("ts_tree_cursor_goto_first_child", STEP);
    static final MethodHandle CURSOR_NEXT_SIBLING = link("ts_tree_cursor_goto_next_sibling", STEP);
    static final MethodHandle CURSOR_PARENT = link("ts_tree_cursor_goto_parent", STEP);
    static final MethodHandle CURSOR_NODE = link("ts_tree_cursor_current_node", FunctionDescriptor.of(NODE, ADDRESS));
    static final MethodHandle CURSOR_FIELD =
            link("ts_tree_cursor_current_field_id", FunctionDescriptor.of(JAVA_SHORT, ADDRESS));
    static final MethodHandle NODE_START = link("ts_node_start_byte", OFFSET);
    static final MethodHandle NODE_END = link("ts_node_end_byte", OFFSET);
    static final MethodHandle NODE_SYMBOL = link("ts_node_symbol", FunctionDescriptor.of(JAVA_SHORT, NODE));
    static final MethodHandle NODE_IS_MISSING = link("ts_node_is_missing", FunctionDescriptor.of(JAVA_BOOLEAN, NODE));
    static final MethodHandle SYMBOL_COUNT = link("ts_language_symbol_count", COUNT);
    static final MethodHandle SYMBOL_NAME = link("ts_language_symbol_name", NAME);
    static final MethodHandle SYMBOL_TYPE =
            link("ts_language_symbol_type", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_SHORT));
    static final MethodHandle FIELD_COUNT = link("ts_language_field_count", COUNT);
    static final MethodHandle FIELD_NAME = link("ts_language_field_name_for_id", NAME);

    private TreeSitter() {}

    private static MethodHandle link(String function, FunctionDescriptor shape) {
        return LINKER.downcallHandle(SYMBOLS.findOrThrow(function), shape);
    }

    /** The pointer that {@code tree_sitter_<language>()} returns. */
    static MemorySegment language(String grammar) {
        String function = "tree_" + ("sitter-" + grammar).replace('-', '_');
        SymbolLookup library = NativeLibraries.load("tree-sitter-" + grammar);
        MethodHandle language = LINKER.downcallHandle(library.findOrThrow(function), FunctionDescriptor.of(ADDRESS));
        try {
            return (MemorySegment) language.invokeExact();
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    /** Plain C functions throw nothing; what comes here is a fault of ours. */
    static AssertionError broken(Throwable thrown) {
        return new AssertionError("a native call failed", thrown);
    }
}
