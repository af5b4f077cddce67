package io.codeguardian.engine.metrics;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.Boundary;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** Counts declared parameters, in as many lists as a function has. */
final class CountParameters {
    private static final Set<String> NO_PARAMETERS =
            Set.of("keyword_separator", "positional_separator", "attribute_item");

    private final SyntaxTree tree;
    private final Constructs constructs;

    CountParameters(SyntaxTree tree, Constructs constructs) {
        this.tree = tree;
        this.constructs = constructs;
    }

    int of(Boundary function) {
        int node = function.node();
        if (tree.childByField(node, "parameter") != NONE) {
            return 1;
        }
        if (constructs.parameterByKind() && !hasLists()) {
            return inList(node);
        }
        int end = function.body() == NONE ? tree.subtreeEnd(node) : function.body();
        int receiver = tree.childByField(node, "receiver");
        int result = tree.childByField(node, "result");
        int count = 0;
        int at = node + 1;
        while (at < end) {
            if (at == receiver || at == result) {
                at = tree.subtreeEnd(at);
            } else if (constructs.is(tree.kindId(at), Role.PARAMETERS)) {
                count += inList(at);
                at = tree.subtreeEnd(at);
            } else {
                at++;
            }
        }
        return count;
    }

    private boolean hasLists() {
        return Constructs.table(tree.language()).containsKey(Role.PARAMETERS);
    }

    private int inList(int list) {
        int count = 0;
        for (int child = tree.firstNamedChild(list); child != NONE; child = tree.nextNamedSibling(child)) {
            count += weight(child);
        }
        return count;
    }

    /** Go declares several names at once; C says {@code (void)} for none. */
    private int weight(int child) {
        String kind = tree.kind(child);
        if (constructs.parameterByKind()) {
            return constructs.is(tree.kindId(child), Role.PARAMETER) ? 1 : 0;
        }
        if (kind.contains("comment") || NO_PARAMETERS.contains(kind) || tree.textIs(child, "void")) {
            return 0;
        }
        int names = 0;
        for (int part = tree.firstChild(child); part != NONE; part = tree.nextSibling(part)) {
            names += kind.equals("parameter_declaration") && "name".equals(tree.field(part)) ? 1 : 0;
        }
        return Math.max(1, names);
    }
}
