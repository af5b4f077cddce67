package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structures that a file declares: how large they are and what is in them. */
final class Layouts {
    private static final int LARGEST_ALIGNMENT = 8;

    private final SyntaxTree tree;
    private final Map<String, Layout> layouts = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();

    /**
     * One structure.
     *
     * @param bytes its size, or -1
     * @param plain whether making one leaves its fields without a value
     */
    record Layout(long bytes, boolean union, boolean plain, Map<String, Types.Variable> fields) {}

    private Layouts(Code code) {
        this.tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.is(node, "type_definition")) {
                synonym(node);
            }
            if (isStructure(node) && tree.childByField(node, "body") != NONE) {
                String name = name(node);
                if (!name.isEmpty()) {
                    layouts.putIfAbsent(name, layout(node));
                }
            }
        }
    }

    static Layouts of(Code code) {
        return code.derived(Layouts.class, Layouts::new);
    }

    private boolean isStructure(int node) {
        return tree.is(node, "struct_specifier")
                || tree.is(node, "union_specifier")
                || tree.is(node, "class_specifier");
    }

    private String name(int node) {
        int name = tree.childByField(node, "name");
        int parent = tree.parent(node);
        if (parent != NONE && tree.is(parent, "type_definition")) {
            int alias = tree.childByField(parent, "declarator");
            return alias == NONE ? "" : tree.text(alias);
        }
        return name == NONE ? "" : tree.text(name);
    }

    /** {@code typedef unsigned char byte;} and {@code typedef struct node node;} */
    private void synonym(int node) {
        int type = tree.childByField(node, "type");
        int alias = tree.childByField(node, "declarator");
        boolean plain = type != NONE && alias != NONE && tree.childByField(type, "body") == NONE;
        if (plain && tree.is(alias, "type_identifier")) {
            synonyms.putIfAbsent(tree.text(alias), tree.text(type));
        } else if (type != NONE && alias != NONE && isStructure(type) && tree.childByField(type, "name") != NONE) {
            synonyms.putIfAbsent(tree.text(tree.childByField(type, "name")), tree.text(alias));
        }
    }

    private Layout layout(int node) {
        boolean union = tree.is(node, "union_specifier");
        boolean plain = true;
        long size = 0;
        long widest = 1;
        Map<String, Types.Variable> fields = new LinkedHashMap<>();
        for (int child : tree.namedChildren(tree.childByField(node, "body"))) {
            if (!tree.is(child, "field_declaration")) {
                plain &= !tree.is(child, "function_definition") && !tree.is(child, "declaration");
                continue;
            }
            plain &= tree.childByField(child, "default_value") == NONE;
            for (int part : tree.namedChildren(child)) {
                if ("declarator".equals(tree.field(part))) {
                    Types.Variable field = field(child, part, fields);
                    long bytes = field.bytes();
                    long align = bytes < 0 ? -1 : Math.min(Math.max(1, field.alignment()), LARGEST_ALIGNMENT);
                    size = size < 0 || bytes < 0
                            ? -1
                            : union ? Math.max(size, bytes) : (size + align - 1) / align * align + bytes;
                    widest = Math.max(widest, align);
                }
            }
        }
        return new Layout(size < 0 ? -1 : (size + widest - 1) / widest * widest, union, plain, fields);
    }

    private Types.Variable field(int declaration, int declarator, Map<String, Types.Variable> fields) {
        int pointers = 0;
        long count = 0;
        int at = declarator;
        while (at != NONE && !tree.is(at, "field_identifier")) {
            if (tree.is(at, "pointer_declarator") || tree.is(at, "function_declarator")) {
                pointers++;
            } else if (tree.is(at, "array_declarator")) {
                int length = tree.childByField(at, "size");
                long number = length == NONE ? -1 : Texts.number(tree.text(length), -1);
                count = number < 0 ? -1 : Math.max(1, count) * number;
            }
            int next = tree.childByField(at, "declarator");
            at = next == NONE ? tree.firstNamedChild(at) : next;
        }
        String type = tree.text(tree.childByField(declaration, "type"));
        int element = pointers > (count == 0 ? 1 : 0) ? 8 : size(type);
        Types.Variable field = new Types.Variable(type, element, pointers, count, false);
        if (at != NONE) {
            fields.put(tree.text(at), field);
        }
        return field;
    }

    int size(String type) {
        int known = Types.size(type);
        if (known > 0) {
            return known;
        }
        Layouts.Layout layout = layout(type);
        if (layout != null) {
            return (int) Math.min(layout.bytes(), Integer.MAX_VALUE);
        }
        String meant = synonyms.get(bare(type));
        return meant == null || meant.equals(type) ? -1 : Types.size(meant);
    }

    @Nullable
    Layout layout(String type) {
        String bare = bare(type);
        Layout found = layouts.get(bare);
        String meant = found == null ? synonyms.get(bare) : null;
        return meant == null ? found : layouts.get(bare(meant));
    }

    private static String bare(String type) {
        String last = type.replace("*", "").strip();
        return last.substring(last.lastIndexOf(' ') + 1);
    }
}
