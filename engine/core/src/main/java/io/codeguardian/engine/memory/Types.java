package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How large types and variables are, on a machine of 64 bits. */
final class Types {
    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("char", 1),
            Map.entry("bool", 1),
            Map.entry("_Bool", 1),
            Map.entry("int8_t", 1),
            Map.entry("uint8_t", 1),
            Map.entry("short", 2),
            Map.entry("int16_t", 2),
            Map.entry("uint16_t", 2),
            Map.entry("int", 4),
            Map.entry("unsigned", 4),
            Map.entry("signed", 4),
            Map.entry("wchar_t", 4),
            Map.entry("int32_t", 4),
            Map.entry("uint32_t", 4),
            Map.entry("float", 4),
            Map.entry("long", 8),
            Map.entry("int64_t", 8),
            Map.entry("uint64_t", 8),
            Map.entry("size_t", 8),
            Map.entry("ssize_t", 8),
            Map.entry("double", 8));

    /** Bytes of a wide character. */
    static final int WIDE = 4;

    private static final Variable NOTHING = new Variable("", -1, 0, 0, false);

    private final Code code;
    private final Scope scope;
    private final Layouts layouts;
    private final Map<String, Variable> variables = new HashMap<>();

    /**
     * A declared variable.
     *
     * @param element size of what it holds or points to, or -1
     * @param count elements of an array, 0 when it is none, -1 when unknown
     */
    record Variable(String type, int element, int pointers, long count, boolean local) {
        boolean isArray() {
            return count != 0;
        }

        boolean isPointer() {
            return pointers > 0 && count == 0;
        }

        long bytes() {
            return isPointer() ? 8 : isArray() ? (count < 0 || element < 0 ? -1 : count * element) : element;
        }

        long alignment() {
            return pointers > 0 ? 8 : element;
        }

        boolean isUnsigned() {
            return type.startsWith("unsigned") || type.startsWith("uint") || type.equals("size_t");
        }

        boolean isFloating() {
            return type.contains("float") || type.contains("double");
        }

        long max() {
            return isUnsigned()
                    ? element >= 8 || element < 0 ? Long.MAX_VALUE : (1L << element * 8) - 1
                    : element >= 8 || element < 0 ? Long.MAX_VALUE : (1L << element * 8 - 1) - 1;
        }

        long min() {
            return isUnsigned() ? 0 : element >= 8 || element < 0 ? Long.MIN_VALUE : -(1L << element * 8 - 1);
        }
    }

    Types(Code code, Scope scope) {
        this.code = code;
        this.scope = scope;
        this.layouts = Layouts.of(code);
    }

    void declare(String key, Variable variable) {
        variables.put(key, variable);
    }

    /** What is not declared in the function has no known size. */
    Variable of(String key) {
        Variable known = variables.get(key);
        if (known != null) {
            return known;
        }
        int dot = key.lastIndexOf('.');
        int arrow = key.lastIndexOf("->");
        int cut = Math.max(dot, arrow);
        if (cut <= 0) {
            return NOTHING;
        }
        Layouts.Layout layout = layouts.layout(of(key.substring(0, cut)).type());
        return layout == null
                ? NOTHING
                : layout.fields().getOrDefault(key.substring(cut + (cut == arrow ? 2 : 1)), NOTHING);
    }

    Layouts.@Nullable Layout layout(String type) {
        return layouts.layout(type);
    }

    /** All fields of a union are the same memory. */
    String field(String owner, String name) {
        Layouts.Layout layout = layouts.layout(of(owner).type());
        return layout != null && layout.union() && !layout.fields().isEmpty()
                ? layout.fields().keySet().iterator().next()
                : name;
    }

    boolean isLocal(String key) {
        return of(key).local();
    }

    /** Also of the structures of this file. */
    int sizeOf(String type) {
        return type.strip().endsWith("*") ? 8 : layouts.size(type);
    }

    static int size(String type) {
        String plain = type.replace("const", "")
                .replace("volatile", "")
                .replace("struct", "")
                .strip();
        if (plain.endsWith("*")) {
            return 8;
        }
        if (plain.endsWith(">")) {
            return -1;
        }
        String bare = plain.replace("std::", "");
        for (String word : bare.split("[^\\w]+")) {
            if (word.equals("long") || word.equals("short") || word.equals("char") || word.equals("double")) {
                return SIZES.getOrDefault(word, -1);
            }
        }
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return SIZES.getOrDefault(last, -1);
    }

    /** Of {@code sizeof}; -1 when unknown. */
    long sizeOf(int node) {
        SyntaxTree tree = tree();
        int type = tree.childByField(node, "type");
        if (type != NONE) {
            return sizeOf(tree.text(type));
        }
        int value = code.unwrap(tree.childByField(node, "value"));
        if (value == NONE) {
            return -1;
        }
        if (tree.is(value, "identifier")) {
            String key = scope.key(tree.text(value));
            return variables.containsKey(key) ? of(key).bytes() : sizeOf(tree.text(value));
        }
        if (tree.is(value, "field_expression")) {
            return fieldOf(value).bytes();
        }
        if (tree.is(value, "pointer_expression") || tree.is(value, "subscript_expression")) {
            Variable variable = written(code.unwrap(tree.childByField(value, "argument")));
            return variable.pointers() > 1 || variable.isArray() && variable.pointers() > 0 ? 8 : variable.element();
        }
        String literal = code.literal(value);
        return literal == null ? -1 : Texts.length(literal) + 1;
    }

    private Variable written(int node) {
        return node != NONE && tree().is(node, "identifier")
                ? of(scope.key(tree().text(node)))
                : node != NONE && tree().is(node, "field_expression") ? fieldOf(node) : NOTHING;
    }

    private Variable fieldOf(int node) {
        int owner = code.unwrap(tree().childByField(node, "argument"));
        int name = tree().childByField(node, "field");
        boolean simple = owner != NONE && name != NONE && tree().is(owner, "identifier");
        return simple ? of(scope.key(tree().text(owner)) + "." + tree().text(name)) : NOTHING;
    }

    private SyntaxTree tree() {
        return code.tree();
    }
}
