package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.source.Grammar;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parsed file, seen the same way in every language that rules are written for. One thread at a time. */
public final class Code {
    private final SourceFile file;
    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;
    private final Calls calls;
    private final Binaries binaries;
    private final Assignments assignments;
    private final Iterations iterations;
    private final Branches branches;
    private final Statements statements;
    private final Declarations declarations;
    private final Settings settings;
    private final boolean test;
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final Map<String, Boolean> mentioned = new HashMap<>();
    private final Texts texts;
    private @Nullable List<String> imports;
    private int @Nullable [] leaves;

    private Code(SourceFile file, SyntaxTree tree) {
        this.file = file;
        this.tree = tree;
        this.dialect = Dialect.of(tree.grammar());
        this.expressions = new Expressions(tree, dialect);
        this.calls = new Calls(tree, dialect, expressions);
        this.binaries = new Binaries(tree, dialect, expressions);
        this.assignments = new Assignments(tree, dialect, expressions);
        this.iterations = new Iterations(tree, dialect, expressions);
        this.branches = new Branches(tree, dialect, expressions);
        this.statements = new Statements(tree, dialect);
        this.declarations = new Declarations(tree, dialect, expressions);
        this.settings = new Settings(this);
        this.texts = new Texts(tree);
        this.test = TestPaths.isTest(file.path());
    }

    public static Code of(SourceFile file, SyntaxTree tree) {
        return new Code(file, tree);
    }

    /** The kinds of one grammar that are of a form. */
    public static int[] kinds(Grammar grammar, Form form) {
        return Dialect.of(grammar).kinds(form);
    }

    public static boolean knows(SourceLanguage language) {
        return Dialect.knows(language);
    }

    public SourceFile file() {
        return file;
    }

    public SyntaxTree tree() {
        return tree;
    }

    public SourceLanguage language() {
        return tree.language();
    }

    /** Whether the path says that this is test code. */
    public boolean isTest() {
        return test;
    }

    /** @return null when the node is no call */
    public @Nullable Call call(int node) {
        return calls.call(node);
    }

    public @Nullable Binary binary(int node) {
        return binaries.binary(node);
    }

    /** Whether the pattern is found in the text of a node; in the whole file for no node. */
    public boolean contains(int scope, Pattern pattern) {
        return texts.contains(scope, pattern);
    }

    /** What the node assigns; several in {@code a, b = 1, 2}; empty when it is no assignment. */
    public List<Assignment> assignments(int node) {
        return assignments.of(node);
    }

    /** What a loop over a collection gives to its variables, one after the other; empty for every other node. */
    public List<Assignment> iterations(int loop) {
        return iterations.of(loop);
    }

    /** The arms of an if and its else-ifs; empty when the node does not begin such a chain. */
    public List<Branch> branches(int node) {
        return branches.of(node);
    }

    /** The statements directly in a block. */
    public int[] statements(int block) {
        return statements.in(block);
    }

    /** Whether anything in a subtree gives a value to the name. */
    public boolean assigns(int scope, String name) {
        for (int at = scope; at < tree.subtreeEnd(scope); at++) {
            for (Assignment assignment : assignments.of(at)) {
                if (path(assignment.target()).equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The named sibling behind a node, comments passed over, or NONE. */
    public int next(int node) {
        int next = tree.nextNamedSibling(node);
        while (next != NONE && dialect.isComment(tree, next)) {
            next = tree.nextNamedSibling(next);
        }
        return next;
    }

    /** The first word at or behind a node, or NONE; a string is one word, a comment none. */
    public int leaf(int from) {
        int[] known = leaves;
        if (known == null) {
            known = expressions.leaves();
            leaves = known;
        }
        return from < known.length ? known[from] : NONE;
    }

    /** Without parentheses, casts and await. */
    public int unwrap(int node) {
        return expressions.unwrap(node);
    }

    /** The text of a literal without quotes and without anything interpolated; null for everything else. */
    public @Nullable String literal(int node) {
        return expressions.literal(node);
    }

    public boolean isString(int node) {
        return expressions.isString(node);
    }

    /** A literal, or a name in capitals. */
    public boolean isConstant(int node) {
        return expressions.isConstant(node);
    }

    /** Whether a node is of a form; a keyword of the same kind is not. */
    public boolean is(int node, Form form) {
        return node != NONE && dialect.isNamed(tree, node, form);
    }

    public boolean isName(int node) {
        return dialect.isNamed(tree, node, Form.NAME);
    }

    public boolean isMember(int node) {
        return dialect.isNamed(tree, node, Form.MEMBER);
    }

    public boolean isLoop(int node) {
        return statements.isLoop(node);
    }

    public boolean isFunction(int node) {
        return dialect.isNamed(tree, node, Form.FUNCTION);
    }

    public boolean isBlock(int node) {
        return dialect.isNamed(tree, node, Form.BLOCK);
    }

    /** A class or what the language has like it. */
    public boolean isType(int node) {
        boolean used = tree.kind(node).endsWith("_specifier") && tree.childByField(node, "body") == NONE;
        return dialect.isNamed(tree, node, Form.TYPE) && !used;
    }

    /** An element of a list or map: {@code a[b]}. */
    public boolean isSubscript(int node) {
        return dialect.isNamed(tree, node, Form.SUBSCRIPT);
    }

    /** {@code a ? b : c} and its kin. */
    public boolean isTernary(int node) {
        return dialect.isNamed(tree, node, Form.TERNARY);
    }

    public boolean isCatch(int node) {
        return dialect.isNamed(tree, node, Form.CATCH);
    }

    public boolean isJump(int node) {
        return dialect.isNamed(tree, node, Form.JUMP);
    }

    /** The innermost function around a node, or NONE at the top of the file. */
    public int function(int node) {
        int above = tree.parent(node);
        while (above != NONE && !isFunction(above)) {
            above = tree.parent(above);
        }
        return above;
    }

    /** The innermost type around a node, or NONE. */
    public int type(int node) {
        int above = tree.parent(node);
        while (above != NONE && !isType(above)) {
            above = tree.parent(above);
        }
        return above;
    }

    /** The name that a function or type is declared with; empty for a closure. */
    public String name(int declaration) {
        return declarations.name(declaration);
    }

    public List<Parameter> parameters(int function) {
        return declarations.parameters(function);
    }

    /** On a function, type, field or parameter. */
    public List<Annotation> annotations(int declaration) {
        return declarations.annotations(declaration);
    }

    /** What import, using, use and include name, as written. */
    public List<String> imports() {
        if (imports == null) {
            imports = declarations.imports();
        }
        return imports;
    }

    /** Whether the file's text holds a word; read once a word. */
    public boolean mentions(String word) {
        return mentioned.computeIfAbsent(word, w -> tree.text().contains(w));
    }

    /** @return null when the node is no key with a value */
    public @Nullable Entry entry(int node) {
        return declarations.entry(node);
    }

    /** What a node sets by name; empty for most. */
    public List<Setting> settings(int node, @Nullable Call call) {
        return settings.of(node, call);
    }

    /** How {@link Setting#name} writes a name. */
    public static String settingName(String name) {
        return Settings.normal(name);
    }

    /** The innermost loop that runs the node again and again, inside the same function; NONE when there is none. */
    public int loop(int node) {
        return statements.loop(node);
    }

    /** Whether two nodes are the same words, whatever the blanks and comments. */
    public boolean same(int one, int other) {
        return expressions.same(one, other);
    }

    /** Whether evaluating it twice is evaluating it once: no assignment, await or call but a question inside. */
    public boolean isPure(int node) {
        return expressions.isPure(node, this::isQuestion);
    }

    private boolean isQuestion(int node) {
        Call call = call(node);
        return call != null && !call.creates() && Expressions.QUESTIONS.contains(call.name());
    }

    /** The node's text without blanks, for names and paths; empty for none. */
    public String path(int node) {
        return expressions.path(node);
    }

    /** What is computed from this file at most once, as by several rules; {@code type} is its key. */
    public <T> T derived(Class<T> type, Function<Code, T> make) {
        Object known = derived.get(type);
        if (known == null) {
            known = make.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }
}
