package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of calls, positional and named. */
final class Arguments {
    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;

    Arguments(SyntaxTree tree, Dialect dialect, Expressions expressions) {
        this.tree = tree;
        this.dialect = dialect;
        this.expressions = expressions;
    }

    List<Argument> of(int node) {
        List<Argument> arguments = new ArrayList<>();
        int list = list(node);
        if (list != NONE && "argument".equals(tree.field(list))) {
            // A shell command has its arguments beside each other.
            for (int child = list; child != NONE; child = tree.nextSibling(child)) {
                if ("argument".equals(tree.field(child))) {
                    arguments.add(new Argument(null, child));
                }
            }
            return arguments;
        }
        if (list != NONE && isOne(list)) {
            arguments.add(new Argument(null, list));
        } else if (list != NONE) {
            read(list, arguments);
        }
        addClosures(node, arguments);
        return arguments;
    }

    private boolean isOne(int list) {
        return tree.kind(list).endsWith("comprehension")
                || expressions.isString(list)
                || dialect.is(tree, list, Form.BLOCK)
                || dialect.is(tree, list, Form.FUNCTION);
    }

    private int list(int node) {
        int list = tree.childByField(node, "arguments");
        if (list != NONE) {
            return list;
        }
        int suffix = tree.childOfKind(node, "call_suffix");
        int holder = suffix == NONE ? node : suffix;
        for (String kind : List.of("value_arguments", "arguments", "argument_list")) {
            int found = tree.childOfKind(holder, kind);
            if (found != NONE) {
                return found;
            }
        }
        return tree.childByField(node, "argument");
    }

    private void read(int list, List<Argument> arguments) {
        for (int child = tree.firstNamedChild(list); child != NONE; child = tree.nextNamedSibling(child)) {
            if (!dialect.isComment(tree, child)) {
                arguments.add(argument(child));
            }
        }
    }

    private Argument argument(int node) {
        String kind = tree.kind(node);
        if (kind.equals("argument") || kind.equals("value_argument")) {
            int value = lastNamed(node);
            return new Argument(label(node, value), value == NONE ? node : value);
        }
        if (dialect.is(tree, node, Form.KEYWORD) || kind.equals("pair")) {
            int name = expressions.firstOf(node, "name", "left", "key");
            int value = expressions.firstOf(node, "value", "right");
            return new Argument(name == NONE ? "" : word(name), value == NONE ? node : value);
        }
        return new Argument(null, node);
    }

    private @Nullable String label(int argument, int value) {
        int name = tree.childByField(argument, "name");
        if (name != NONE) {
            return tree.text(name);
        }
        int first = tree.firstNamedChild(argument);
        boolean equals = first != value
                && first != NONE
                && tree.nextSibling(first) != NONE
                && tree.textIs(tree.nextSibling(first), "=");
        return equals ? tree.text(first) : null;
    }

    private String word(int name) {
        String literal = expressions.literal(name);
        return literal == null ? tree.text(name) : literal;
    }

    private int lastNamed(int node) {
        int last = NONE;
        for (int child = tree.firstNamedChild(node); child != NONE; child = tree.nextNamedSibling(child)) {
            if (!dialect.isComment(tree, child)) {
                last = child;
            }
        }
        return last;
    }

    /** Functions that stand behind the list: {@code f(x) { … }}. */
    private void addClosures(int node, List<Argument> arguments) {
        int at = node;
        int block = tree.childByField(node, "block");
        if (block != NONE) {
            arguments.add(new Argument(null, block));
        }
        for (int i = 0; i < 2 && at != NONE; i++) {
            int suffix = tree.childOfKind(at, "call_suffix");
            if (suffix == NONE) {
                return;
            }
            for (int child : tree.namedChildren(suffix)) {
                int closure = tree.is(child, "annotated_lambda") ? lastNamed(child) : child;
                if (closure != NONE && dialect.is(tree, closure, Form.FUNCTION)) {
                    arguments.add(new Argument(null, closure));
                }
            }
            int outer = tree.parent(at);
            boolean more = outer != NONE
                    && tree.firstNamedChild(outer) == at
                    && dialect.is(tree, outer, Form.CALL)
                    && tree.childOfKind(outer, "call_suffix") != NONE
                    && tree.childOfKind(tree.childOfKind(outer, "call_suffix"), "value_arguments") == NONE;
            at = more ? outer : NONE;
        }
    }

    /** A macro's tokens have no grammar: the first of each part stands for it. */
    List<Argument> ofMacro(int node) {
        List<Argument> arguments = new ArrayList<>();
        int list = tree.childOfKind(node, "token_tree");
        boolean first = true;
        for (int child = list == NONE ? NONE : tree.firstChild(list); child != NONE; child = tree.nextSibling(child)) {
            if (first && tree.isNamed(child) && !dialect.isComment(tree, child)) {
                arguments.add(new Argument(null, child));
                first = false;
            } else if (tree.textIs(child, ",") || tree.textIs(child, ";")) {
                first = true;
            }
        }
        return arguments;
    }

    /** @param whole for a command between back quotes, which is its own argument */
    List<Argument> ofIntrinsic(int node, boolean whole) {
        List<Argument> arguments = new ArrayList<>();
        if (whole) {
            arguments.add(new Argument(null, node));
            return arguments;
        }
        int only = tree.firstNamedChild(node);
        boolean several = only != NONE && (tree.is(only, "sequence_expression") || tree.is(only, "argument_list"));
        read(several ? only : node, arguments);
        return arguments;
    }
}
