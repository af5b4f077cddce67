package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands around code: names, parameters, annotations, imports, keys. */
final class Declarations {
    private static final Set<String> TYPES =
            Set.of("user_type", "nullable_type", "type_identifier", "optional_type", "array_type", "function_type");
    private static final int DEEPEST = 3;

    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;

    Declarations(SyntaxTree tree, Dialect dialect, Expressions expressions) {
        this.tree = tree;
        this.dialect = dialect;
        this.expressions = expressions;
    }

    /** Of a function or type; empty for a closure. */
    String name(int node) {
        int name = tree.childByField(node, "name");
        if (name == NONE) {
            name = declared(node);
        }
        if (name == NONE) {
            for (int child : tree.namedChildren(node)) {
                if (tree.is(child, "simple_identifier") || tree.is(child, "type_identifier")) {
                    name = child;
                    break;
                }
            }
        }
        return name == NONE ? "" : expressions.path(name);
    }

    /** Through C's declarators. */
    private int declared(int node) {
        int at = tree.childByField(node, "declarator");
        while (at != NONE) {
            int next = tree.childByField(at, "declarator");
            if (next == NONE && tree.kind(at).endsWith("_declarator")) {
                next = tree.firstNamedChild(at);
            }
            if (next == NONE) {
                return at;
            }
            at = next;
        }
        return NONE;
    }

    List<Parameter> parameters(int function) {
        List<Parameter> all = new ArrayList<>();
        int list = list(function);
        if (list != NONE && tree.firstChild(list) == NONE) {
            all.add(parameter(list));
            return all;
        }
        int holder = list == NONE ? function : list;
        boolean beside = list == NONE;
        for (int child : tree.namedChildren(holder)) {
            if (dialect.is(tree, child, Form.PARAMETER) && !(beside && dialect.is(tree, child, Form.NAME))) {
                all.add(parameter(child));
            }
        }
        return all;
    }

    private int list(int function) {
        int at = function;
        for (int depth = 0; at != NONE && depth < DEEPEST; depth++) {
            int list = expressions.firstOf(at, "parameters", "parameter");
            if (list != NONE) {
                return list;
            }
            for (int child : tree.namedChildren(at)) {
                if (dialect.is(tree, child, Form.PARAMETERS)) {
                    return child;
                }
            }
            at = tree.childByField(at, "declarator");
        }
        return NONE;
    }

    private Parameter parameter(int node) {
        int name = expressions.firstOf(node, "name", "pattern", "left");
        if (name == NONE) {
            name = declared(node);
        }
        if (name == NONE && tree.firstNamedChild(node) != NONE) {
            name = tree.firstNamedChild(node);
        }
        int word = name == NONE ? node : name;
        boolean plain = dialect.is(tree, word, Form.NAME);
        return new Parameter(node, plain ? tree.text(word) : "", type(node, word));
    }

    private String type(int node, int name) {
        int type = tree.childByField(node, "type");
        for (int child = tree.firstNamedChild(node); type == NONE && child != NONE; ) {
            type = child != name && TYPES.contains(tree.kind(child)) ? child : NONE;
            child = tree.nextNamedSibling(child);
        }
        String text = expressions.path(type);
        return text.startsWith(":") ? text.substring(1) : text;
    }

    /** Of a declaration or parameter, whichever side of it the grammar puts them on. */
    List<Annotation> annotations(int node) {
        List<Annotation> all = new ArrayList<>();
        int parent = tree.parent(node);
        if (parent != NONE) {
            List<Annotation> before = new ArrayList<>();
            for (int child = tree.firstNamedChild(parent);
                    child != NONE && child < node;
                    child = tree.nextNamedSibling(child)) {
                if (isBefore(child)) {
                    inside(child, 0, before);
                } else if (!dialect.isComment(tree, child)) {
                    before.clear();
                }
            }
            all.addAll(before);
        }
        inside(node, 0, all);
        return all;
    }

    private boolean isBefore(int node) {
        String kind = tree.kind(node);
        return dialect.isNamed(tree, node, Form.ANNOTATION)
                || kind.equals("attribute_item")
                || kind.equals("parameter_modifiers");
    }

    /** Down through lists of modifiers; never into the body. */
    private void inside(int node, int depth, List<Annotation> all) {
        if (dialect.isNamed(tree, node, Form.ANNOTATION)) {
            all.add(new Annotation(node, annotationName(node)));
            return;
        }
        for (int child = tree.firstNamedChild(node);
                child != NONE && depth < DEEPEST;
                child = tree.nextNamedSibling(child)) {
            String kind = tree.kind(child);
            boolean group = kind.endsWith("modifiers") || kind.startsWith("attribute_");
            if (group || dialect.isNamed(tree, child, Form.ANNOTATION)) {
                inside(child, depth + 1, all);
            }
        }
    }

    private String annotationName(int node) {
        String text = expressions.path(node);
        int begin = 0;
        while (begin < text.length() && !Character.isLetter(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        String path = text.substring(begin, end);
        int cut = Math.max(Math.max(path.lastIndexOf('.'), path.lastIndexOf(':')), path.lastIndexOf('\\'));
        return path.substring(cut + 1);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == ':' || c == '\\';
    }

    /** What the file names from elsewhere, as written without the keyword. */
    List<String> imports() {
        List<String> all = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            if (dialect.isNamed(tree, node, Form.IMPORT)) {
                String text = tree.text(node).strip();
                int blank = text.indexOf(' ');
                boolean keyword = blank > 0
                        && (Character.isLetter(text.charAt(0)) || text.startsWith("#"))
                        && !tree.is(node, "namespace_use_clause")
                        && !tree.is(node, "import_spec");
                all.add((keyword ? text.substring(blank) : text)
                        .replace(";", "")
                        .strip());
            }
        }
        return List.copyOf(all);
    }

    @Nullable
    Entry entry(int node) {
        if (!tree.isNamed(node)) {
            return null;
        }
        if (dialect.is(tree, node, Form.ENTRY)) {
            int key = expressions.firstOf(node, "key", "field", "designator");
            int value = tree.childByField(node, "value");
            int[] parts = tree.namedChildren(node);
            if (key == NONE || value == NONE) {
                if (parts.length != 2) {
                    return null;
                }
                key = parts[0];
                value = parts[1];
            }
            return new Entry(node, key(key), expressions.unwrap(value));
        }
        boolean initial = tree.is(node, "assignment_expression")
                && tree.parent(node) != NONE
                && tree.is(tree.parent(node), "initializer_expression");
        if (initial) {
            return new Entry(node, key(tree.childByField(node, "left")), tree.childByField(node, "right"));
        }
        return dialect.is(tree, node, Form.INFIX) ? arrow(node) : null;
    }

    /** {@code "a" to b}, {@code "a" -> b}. */
    private @Nullable Entry arrow(int node) {
        int[] parts = tree.namedChildren(node);
        boolean pair = parts.length == 3 && (tree.textIs(parts[1], "to") || tree.textIs(parts[1], "->"));
        return pair ? new Entry(node, key(parts[0]), parts[2]) : null;
    }

    private String key(int node) {
        if (node == NONE) {
            return "";
        }
        String literal = expressions.literal(node);
        if (literal != null) {
            return literal;
        }
        String text = expressions.path(node);
        StringBuilder key = new StringBuilder(text.length());
        text.chars().filter(c -> "\"'[].:".indexOf(c) < 0).forEach(c -> key.append((char) c));
        return key.toString();
    }
}
