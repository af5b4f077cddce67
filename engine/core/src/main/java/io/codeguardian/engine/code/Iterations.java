package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Reads loops over collections. */
final class Iterations {
    private static final String[] VARIABLE = {"left", "name", "pattern", "item", "variable", "declarator"};
    private static final String[] COLLECTION = {"right", "value", "collection"};

    private final SyntaxTree tree;
    private final Dialect dialect;
    private final Expressions expressions;

    Iterations(SyntaxTree tree, Dialect dialect, Expressions expressions) {
        this.tree = tree;
        this.dialect = dialect;
        this.expressions = expressions;
    }

    List<Assignment> of(int loop) {
        if (!tree.isNamed(loop)) {
            return List.of();
        }
        String kind = tree.kind(loop);
        if (kind.equals("enumerator") || kind.equals("range_clause")) {
            return read(loop, loop);
        }
        boolean over = dialect.is(tree, loop, Form.LOOP) && kind.contains("for") && !kind.startsWith("c_style");
        boolean counts = tree.childByField(loop, "condition") != NONE || tree.childOfKind(loop, "for_clause") != NONE;
        return over && !counts ? read(loop, loop) : List.of();
    }

    private List<Assignment> read(int loop, int holder) {
        int variable = expressions.firstOf(holder, VARIABLE);
        int collection = expressions.firstOf(holder, COLLECTION);
        if (variable == NONE && collection == NONE) {
            // PHP names the collection first; Kotlin and Scala the variable.
            boolean collectionFirst = tree.is(holder, "foreach_statement");
            int first = tree.firstNamedChild(holder);
            int second = first == NONE ? NONE : tree.nextNamedSibling(first);
            variable = collectionFirst ? second : first;
            collection = collectionFirst ? first : second;
        }
        if (variable == NONE || collection == NONE || dialect.is(tree, collection, Form.BLOCK)) {
            return List.of();
        }
        List<Assignment> all = new ArrayList<>();
        int value = tree.is(collection, "in") ? tree.firstNamedChild(collection) : collection;
        for (int at = variable; value != NONE && at < tree.subtreeEnd(variable); at++) {
            if (dialect.isNamed(tree, at, Form.NAME) && !dialect.is(tree, tree.parent(at), Form.NAME)) {
                all.add(new Assignment(loop, at, "in", value));
            }
        }
        return all;
    }
}
