package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands around declarations. */
final class Declared {
    static final Set<String> CONSTRUCTORS = Set.of("__init__", "constructor", "__construct", "initialize", "init");
    private static final int LONGEST_NOTES = 600;

    private Declared() {}

    /** Annotations and modifiers inside, decorators before. */
    static String notes(Reading read, int node) {
        SyntaxTree tree = read.tree;
        StringBuilder notes = new StringBuilder();
        int parent = tree.parent(node);
        int above = parent == NONE ? NONE : tree.previousSibling(node);
        if (above != NONE && tree.is(above, "attribute_item")) {
            notes.append(tree.text(above)).append('\n');
        }
        if (parent != NONE && tree.is(parent, "decorated_definition")) {
            for (int child : tree.namedChildren(parent)) {
                if (tree.is(child, "decorator")) {
                    notes.append(tree.text(child)).append('\n');
                }
            }
        }
        if (parent != NONE) {
            // Grammars that put decorators beside their method.
            int before = tree.is(node, "method_definition") ? tree.previousSibling(node) : NONE;
            while (before != NONE && tree.is(before, "decorator")) {
                notes.append(tree.text(before)).append('\n');
                before = tree.previousSibling(before);
            }
        }
        int body = read.language() == SourceLanguage.SCALA ? read.part(node, "body") : NONE;
        if (body != NONE && read.text(body).startsWith("Action")) {
            notes.append("=Action\n");
        }
        for (String kind : List.of("modifiers", "attribute_list", "attributes", "decorator")) {
            int inside = tree.childOfKind(node, kind);
            if (inside != NONE) {
                notes.append(tree.text(inside)).append('\n');
            }
        }
        return notes.length() > LONGEST_NOTES ? notes.substring(0, LONGEST_NOTES) : notes.toString();
    }

    /** The type around a function, or the type of its receiver; empty when there is none. */
    static String owner(Reading read, int node) {
        int receiver = read.part(node, "receiver");
        if (receiver != NONE) {
            int type = NONE;
            for (int at = receiver; at < read.tree.subtreeEnd(receiver); at++) {
                if (read.tree.is(at, "type_identifier")) {
                    type = at;
                }
            }
            return read.text(type);
        }
        int above = read.tree.parent(node);
        while (above != NONE) {
            if (read.role(above) == Role.CLASS && read.tree.isNamed(above)) {
                return LowerExpressions.bare(Words.type(read.text(read.part(above, "name"))));
            }
            above = read.tree.parent(above);
        }
        return "";
    }

    static boolean isFixed(String field, String name) {
        String before = field.substring(0, Math.min(field.length(), Math.max(0, field.indexOf(name))));
        return name.equals(name.toUpperCase(java.util.Locale.ROOT))
                || before.contains("final ")
                || before.contains("const ")
                || before.contains("readonly ")
                || before.contains("val ")
                || before.contains("let ");
    }

    static void types(Reading read, int list, List<String> into) {
        for (int at = list; at < read.tree.subtreeEnd(list); at++) {
            String kind = read.tree.kind(at);
            boolean leaf = read.tree.firstChild(at) == NONE;
            if (leaf && (kind.endsWith("identifier") || kind.equals("name") || kind.equals("constant"))) {
                into.add(read.text(at));
            }
        }
    }

    /** Pairs of the node of the name and that of the value, NONE when there is none. */
    static List<int[]> fields(Reading read, int node) {
        List<int[]> found = new ArrayList<>();
        for (int at = node; at < read.tree.subtreeEnd(node); at++) {
            Role role = read.role(at);
            if (role == Role.DECLARE || role == Role.ASSIGN || at == node && read.part(at, "target") != NONE) {
                int target = read.part(at, "target");
                if (target != NONE) {
                    found.add(new int[] {target, read.part(at, "value")});
                    at = read.tree.subtreeEnd(at) - 1;
                }
            }
        }
        return found;
    }
}
