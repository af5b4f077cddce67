package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads expressions. */
final class Expressions {
    static final int LONGEST_PATH = 200;
    /** Calls that answer the same when asked again. */
    static final Set<String> QUESTIONS = Set.of(
            "equals",
            "equalsIgnoreCase",
            "isEmpty",
            "isBlank",
            "startsWith",
            "endsWith",
            "startswith",
            "endswith",
            "contains",
            "includes",
            "hasOwnProperty",
            "isinstance",
            "HasPrefix",
            "HasSuffix",
            "EqualFold");

    private static final Set<String> CONSUMING =
            Set.of("pop", "shift", "next", "succ", "gets", "getc", "getbyte", "read", "readline", "rand", "deq", "new");

    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Literals literals;

    Expressions(SyntaxTree tree, Dialect dialect) {
        this.tree = tree;
        this.dialect = dialect;
        this.literals = new Literals(tree, dialect);
    }

    int unwrap(int node) {
        int inner = node;
        while (inner != NONE && isWrapper(inner)) {
            int value = firstOf(inner, "value", "expr", "operand");
            int next = value != NONE ? value : wrapped(inner);
            if (next == NONE) {
                return inner;
            }
            inner = next;
        }
        return inner;
    }

    /** {@code (T) a}, {@code a as T}: the value has a field or stands first; a label stands before it. */
    private int wrapped(int node) {
        int first = tree.firstNamedChild(node);
        boolean label = first != NONE && ("name".equals(tree.field(first)) || tree.is(first, "try_operator"));
        return label ? tree.nextNamedSibling(first) : first;
    }

    private boolean isWrapper(int node) {
        if (!dialect.isNamed(tree, node, Form.WRAPPER)) {
            return false;
        }
        // Beside !! there are ++ and --, which change the value.
        boolean postfix = tree.kind(node).startsWith("postfix");
        int last = tree.end(node) - 1;
        return !postfix || last >= 0 && tree.text().charAt(last) == '!';
    }

    boolean isString(int node) {
        return dialect.isNamed(tree, node, Form.STRING);
    }

    @Nullable
    String literal(int node) {
        return literals.text(node);
    }

    boolean isConstant(int node) {
        if (node == NONE) {
            return false;
        }
        if (dialect.is(tree, node, Form.CONSTANT)) {
            return true;
        }
        if (dialect.is(tree, node, Form.UNARY)) {
            int field = firstOf(node, "operand", "argument", "target");
            int operand = field == NONE ? tree.firstNamedChild(node) : field;
            return operand != NONE && dialect.is(tree, operand, Form.CONSTANT);
        }
        return isString(node) ? literal(node) != null : isCapitals(node);
    }

    private boolean isCapitals(int node) {
        if (!dialect.is(tree, node, Form.NAME)
                && !dialect.is(tree, node, Form.MEMBER)
                && !dialect.is(tree, node, Form.SCOPE)) {
            return false;
        }
        String name = path(node);
        int cut = Math.max(name.lastIndexOf('.'), name.lastIndexOf(':'));
        String last = name.substring(cut + 1);
        return last.length() > 1
                && last.chars().allMatch(c -> c == '_' || Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** For each node the first word at or behind it. */
    int[] leaves() {
        int[] leaves = new int[tree.size()];
        for (int at = leaves.length - 1; at >= 0; at--) {
            boolean comment = dialect.isComment(tree, at);
            boolean whole = !comment && (tree.firstChild(at) == NONE || isString(at));
            if (whole && !isBlank(at)) {
                leaves[at] = at;
            } else {
                int next = comment || whole ? tree.subtreeEnd(at) : at + 1;
                leaves[at] = next < leaves.length ? leaves[next] : NONE;
            }
        }
        return leaves;
    }

    private boolean isBlank(int node) {
        int at = tree.start(node);
        while (at < tree.end(node) && Character.isWhitespace(tree.text().charAt(at))) {
            at++;
        }
        return at == tree.end(node);
    }

    boolean isPure(int node, IntPredicate isQuestion) {
        for (int at = node; at < tree.subtreeEnd(node); at++) {
            boolean call = dialect.is(tree, at, Form.CALL)
                    || dialect.is(tree, at, Form.NEW)
                    || dialect.is(tree, at, Form.MACRO)
                    || dialect.is(tree, at, Form.INTRINSIC);
            if (call && tree.isNamed(at) && !isAttribute(at) && !isQuestion.test(at)
                    || dialect.isNamed(tree, at, Form.EFFECT)) {
                return false;
            }
        }
        return true;
    }

    /** Ruby reads a field by a call without arguments. */
    private boolean isAttribute(int node) {
        int method = tree.language() == SourceLanguage.RUBY ? tree.childByField(node, "method") : NONE;
        return method != NONE
                && tree.childByField(node, "receiver") != NONE
                && tree.childByField(node, "arguments") == NONE
                && tree.childByField(node, "block") == NONE
                && !tree.text(method).endsWith("!")
                && !CONSUMING.contains(tree.text(method));
    }

    boolean same(int one, int other) {
        int a = leaf(one, tree.subtreeEnd(one));
        int b = leaf(other, tree.subtreeEnd(other));
        while (a != NONE && b != NONE) {
            if (!tree.textIs(a, tree.text(b))) {
                return false;
            }
            a = leaf(tree.subtreeEnd(a), tree.subtreeEnd(one));
            b = leaf(tree.subtreeEnd(b), tree.subtreeEnd(other));
        }
        // Kotlin's grammar has no node for what stands in a character.
        return a == b && (tree.language() != SourceLanguage.KOTLIN || path(one).equals(path(other)));
    }

    /** The first word at or after a node; a literal is one word, a comment none. */
    private int leaf(int from, int end) {
        int at = from;
        while (at < end) {
            if (dialect.isComment(tree, at)) {
                at = tree.subtreeEnd(at);
            } else if (tree.firstChild(at) == NONE || isString(at) || dialect.isNamed(tree, at, Form.CONSTANT)) {
                return at;
            } else {
                at++;
            }
        }
        return NONE;
    }

    String path(int node) {
        if (node == NONE) {
            return "";
        }
        int start = tree.start(node);
        int end = Math.min(tree.end(node), start + LONGEST_PATH);
        String text = tree.text();
        int at = start;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == end) {
            return text.substring(start, end);
        }
        StringBuilder path = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                path.append(text.charAt(i));
            }
        }
        return path.toString();
    }

    int firstOf(int node, String... fields) {
        for (String field : fields) {
            int child = tree.childByField(node, field);
            if (child != NONE) {
                return child;
            }
        }
        return NONE;
    }
}
