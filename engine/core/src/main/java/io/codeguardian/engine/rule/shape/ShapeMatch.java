package io.codeguardian.engine.rule.shape;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a shape over a node, word by word; gives up after a fixed number of steps. */
final class ShapeMatch {
    private static final int MOST_STEPS = 4_000;
    private static final int FAILED = -2;

    private final Code code;
    private final SyntaxTree tree;
    private final List<Shape.Part> parts;
    private final int root;
    private final int end;
    private final Map<String, Integer> holes = new HashMap<>();
    private int steps;

    ShapeMatch(Code code, Shape shape, int root) {
        this.code = code;
        this.tree = code.tree();
        this.parts = shape.parts();
        this.root = root;
        this.end = tree.subtreeEnd(root);
    }

    /** Whether the first word is right: seldom, and quickly told. */
    static boolean mayBe(Code code, Shape.Part first, int root) {
        if (!(first instanceof Shape.Words words)) {
            return true;
        }
        int leaf = code.leaf(root);
        return leaf != NONE && beginsWith(code.tree(), leaf, words);
    }

    @Nullable
    Map<String, Integer> run() {
        return from(0, root) ? holes : null;
    }

    /** Recurses over the parts of the shape, which are few, never over the tree. */
    private boolean from(int part, int node) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (part == parts.size()) {
            int rest = leaf(node);
            return rest == NONE || tree.textIs(rest, ";") && leaf(tree.subtreeEnd(rest)) == NONE;
        }
        return switch (parts.get(part)) {
            case Shape.Words words -> {
                int next = words(words.text(), node);
                yield next != FAILED && from(part + 1, next);
            }
            case Shape.Hole hole -> hole(part, hole.name(), leaf(node));
            case Shape.Gap gap -> gap(part, node);
        };
    }

    private boolean gap(int part, int node) {
        int at = node;
        while (true) {
            if (from(part + 1, at)) {
                return true;
            }
            int leaf = leaf(at);
            if (leaf == NONE || steps > MOST_STEPS) {
                return false;
            }
            at = tree.subtreeEnd(leaf);
        }
    }

    private boolean hole(int part, String name, int leaf) {
        if (leaf == NONE) {
            return false;
        }
        int widest = leaf;
        for (int above = tree.parent(leaf);
                above != root && above != NONE && tree.start(above) == tree.start(leaf);
                above = tree.parent(above)) {
            widest = above;
        }
        for (int node = widest; node <= leaf; node++) {
            boolean begins = tree.start(node) == tree.start(leaf) && tree.contains(node, leaf);
            if (begins
                    && tree.isNamed(node)
                    && goesOn(part + 1, tree.subtreeEnd(node))
                    && !isWrapped(node)
                    && fits(part, name, node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind a hole may stand there: most do not. */
    private boolean goesOn(int part, int next) {
        if (part == parts.size() || !(parts.get(part) instanceof Shape.Words words)) {
            return true;
        }
        int leaf = leaf(next);
        return leaf != NONE && beginsWith(tree, leaf, words);
    }

    private static boolean beginsWith(SyntaxTree tree, int leaf, Shape.Words words) {
        char wanted = words.text().charAt(skipBlanks(words.text(), 0));
        return wanted == '"' || wanted == '\'' || tree.text().charAt(tree.start(leaf)) == wanted;
    }

    /** C# and PHP wrap each argument into a node of its own. */
    private boolean isWrapped(int node) {
        int only = tree.is(node, "argument") ? tree.firstChild(node) : NONE;
        return only != NONE && tree.end(only) == tree.end(node);
    }

    private boolean fits(int part, String name, int node) {
        Integer before = holes.get(name);
        if (before != null) {
            return code.same(before, node) && from(part + 1, tree.subtreeEnd(node));
        }
        boolean kept = !name.equals("_");
        if (kept) {
            holes.put(name, node);
        }
        if (from(part + 1, tree.subtreeEnd(node))) {
            return true;
        }
        if (kept) {
            holes.remove(name);
        }
        return false;
    }

    /** Where the tree goes on behind these words. */
    private int words(String text, int node) {
        int next = node;
        int at = skipBlanks(text, 0);
        while (at < text.length()) {
            int leaf = leaf(next);
            if (leaf == NONE) {
                return FAILED;
            }
            boolean quotes = text.charAt(at) == '"' || text.charAt(at) == '\'';
            int consumed = quotes && code.isString(leaf) ? quoted(text, at, leaf) : word(text, at, leaf);
            if (consumed == FAILED) {
                return FAILED;
            }
            at = skipBlanks(text, consumed);
            next = tree.subtreeEnd(leaf);
        }
        return next;
    }

    private int word(String text, int at, int leaf) {
        int length = tree.end(leaf) - tree.start(leaf);
        if (!text.regionMatches(at, tree.text(), tree.start(leaf), length)) {
            return FAILED;
        }
        int after = at + length;
        boolean cut = after < text.length()
                && Character.isJavaIdentifierPart(text.charAt(after))
                && Character.isJavaIdentifierPart(text.charAt(after - 1));
        return cut ? FAILED : after;
    }

    private int quoted(String text, int at, int leaf) {
        int close = text.indexOf(text.charAt(at), at + 1);
        String literal = close < 0 ? null : code.literal(leaf);
        return literal != null && literal.equals(text.substring(at + 1, close)) ? close + 1 : FAILED;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first word at or behind a node, NONE behind the last. */
    private int leaf(int from) {
        int leaf = from < end ? code.leaf(from) : NONE;
        return leaf < end ? leaf : NONE;
    }
}
