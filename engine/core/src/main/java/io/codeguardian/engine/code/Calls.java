package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads calls: what is called, on what, with which arguments. */
final class Calls {
    private static final String[] CALLEE = {"function", "method", "name", "constructor", "macro", "type"};
    private static final String[] RECEIVER = {
        "object", "operand", "receiver", "argument", "expression", "condition", "value", "scope", "path", "target"
    };
    private static final String[] LAST = {"attribute", "property", "field", "method", "name", "suffix", "function"};
    private static final String SEPARATORS = ".:?!&-\\";

    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;
    private final Arguments arguments;

    Calls(SyntaxTree tree, Dialect dialect, Expressions expressions) {
        this.tree = tree;
        this.dialect = dialect;
        this.expressions = expressions;
        this.arguments = new Arguments(tree, dialect, expressions);
    }

    @Nullable
    Call call(int node) {
        if (node == NONE || !tree.isNamed(node)) {
            return null;
        }
        if (dialect.is(tree, node, Form.CALL)) {
            boolean annotation = tree.parent(node) != NONE && tree.is(tree.parent(node), "annotation");
            return annotation ? null : called(node);
        }
        if (dialect.is(tree, node, Form.NEW)) {
            return named(node, type(node), NONE, arguments.of(node), true);
        }
        if (dialect.is(tree, node, Form.MACRO)) {
            Call call = named(node, tree.childByField(node, "macro"), NONE, arguments.ofMacro(node), false);
            return call == null
                    ? null
                    : new Call(node, call.name() + "!", NONE, call.target(), call.arguments(), false);
        }
        if (dialect.is(tree, node, Form.INTRINSIC)) {
            return intrinsic(node);
        }
        return dialect.is(tree, node, Form.INFIX) ? infix(node) : null;
    }

    private @Nullable Call called(int node) {
        int callee = expressions.firstOf(node, CALLEE);
        if (callee == NONE) {
            callee = tree.firstNamedChild(node);
        }
        if (callee == NONE || isOnlyMore(node, callee)) {
            return null;
        }
        int receiver = expressions.firstOf(node, "object", "receiver", "scope");
        List<Argument> given = arguments.of(node);
        if (receiver != NONE) {
            boolean value = !"scope".equals(tree.field(receiver));
            return direct(node, callee, value ? receiver : NONE, path(receiver), given);
        }
        return named(node, callee, NONE, given, false);
    }

    /** The second list of {@code f(x) { … }}: the inner call tells all; an index looks like a call in Swift. */
    private boolean isOnlyMore(int node, int callee) {
        int suffix = tree.childOfKind(node, "call_suffix");
        if (suffix == NONE) {
            return false;
        }
        int list = tree.childOfKind(suffix, "value_arguments");
        boolean index = list != NONE && tree.text().charAt(tree.start(list)) == '[';
        return index || list == NONE && dialect.is(tree, callee, Form.CALL);
    }

    private Call direct(int node, int name, int receiver, String target, List<Argument> given) {
        boolean creates = tree.language() == SourceLanguage.RUBY && tree.textIs(name, "new");
        return new Call(node, bare(expressions.path(name)), receiver, target, given, creates);
    }

    /** Takes {@code a.b.c} apart, through type arguments and optional chaining. */
    private @Nullable Call named(int node, int callee, int receiver, List<Argument> given, boolean creates) {
        int whole = plain(callee);
        if (whole == NONE) {
            return null;
        }
        int name = whole;
        int owner = receiver;
        while (dialect.is(tree, name, Form.MEMBER) || dialect.is(tree, name, Form.SCOPE) || isSuffix(name)) {
            if (dialect.is(tree, name, Form.MEMBER) && owner == NONE) {
                int first = expressions.firstOf(name, RECEIVER);
                owner = first == NONE ? tree.firstNamedChild(name) : first;
            }
            int last = last(name);
            if (last == NONE || last == name) {
                break;
            }
            name = plain(last);
        }
        int start = owner == NONE ? tree.start(whole) : tree.start(owner);
        String target = tree.start(name) <= start ? "" : normal(start, tree.start(name));
        return new Call(node, bare(expressions.path(name)), owner, target, given, creates);
    }

    private boolean isSuffix(int node) {
        return tree.is(node, "navigation_suffix") || tree.is(node, "member_binding_expression");
    }

    private int last(int node) {
        int field = expressions.firstOf(node, LAST);
        if (field != NONE) {
            return field;
        }
        int[] named = tree.namedChildren(node);
        return named.length == 0 ? NONE : named[named.length - 1];
    }

    /** Without type arguments. */
    private int plain(int node) {
        int inner = node;
        while (inner != NONE && dialect.is(tree, inner, Form.GENERIC)) {
            int name = expressions.firstOf(inner, "function", "name", "type");
            int next = name == NONE ? tree.firstNamedChild(inner) : name;
            if (next == NONE) {
                return inner;
            }
            inner = next;
        }
        return inner;
    }

    private int type(int node) {
        int type = expressions.firstOf(node, "constructor", "type");
        return type == NONE ? tree.firstNamedChild(node) : type;
    }

    private Call intrinsic(int node) {
        String text = tree.text(node);
        int end = 0;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return new Call(
                node, end == 0 ? "`" : text.substring(0, end), NONE, "", arguments.ofIntrinsic(node, end == 0), false);
    }

    /** {@code a until b} calls {@code until}; a sign is an operator. */
    private @Nullable Call infix(int node) {
        int[] parts = tree.namedChildren(node);
        if (parts.length != 3 || !dialect.is(tree, parts[1], Form.NAME)) {
            return null;
        }
        return new Call(
                node, tree.text(parts[1]), parts[0], path(parts[0]), List.of(new Argument(null, parts[2])), false);
    }

    private String path(int node) {
        return normal(tree.start(node), tree.end(node));
    }

    private String normal(int from, int to) {
        int end = Math.min(to, from + Expressions.LONGEST_PATH);
        while (end > from && isSeparator(end - 1)) {
            end--;
        }
        return Paths.normal(tree.text(), from, end);
    }

    private boolean isSeparator(int at) {
        char c = tree.text().charAt(at);
        boolean arrow = c == '>' && at > 0 && tree.text().charAt(at - 1) == '-';
        return SEPARATORS.indexOf(c) >= 0 || arrow || Character.isWhitespace(c);
    }

    /** Without type arguments: {@code ArrayList<String>} is {@code ArrayList}; a command without its folder. */
    private String bare(String name) {
        int generic = name.indexOf('<');
        String plain = generic > 0 ? name.substring(0, generic) : name;
        return tree.language() == SourceLanguage.BASH ? plain.substring(plain.lastIndexOf('/') + 1) : plain;
    }
}
