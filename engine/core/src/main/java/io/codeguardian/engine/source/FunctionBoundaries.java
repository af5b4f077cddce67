package io.codeguardian.engine.source;

import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the functions and types of a file, with names qualified inside it. */
public final class FunctionBoundaries {
    private final SyntaxTree tree;
    private final DeclarationKinds kinds;
    private final DeclarationNames names;
    private final List<Boundary> found = new ArrayList<>();
    private final Deque<Scope> open = new ArrayDeque<>();

    private FunctionBoundaries(SyntaxTree tree) {
        this.tree = tree;
        this.kinds = DeclarationKinds.of(tree.language());
        this.names = new DeclarationNames(tree, kinds);
    }

    private record Scope(int node, String name) {}

    /** In the order of their beginnings; an inner one follows the one around it. */
    public static List<Boundary> in(SyntaxTree tree) {
        return new FunctionBoundaries(tree).find();
    }

    /** @param change marks as touched what its hunks add or edit lines in; null touches nothing */
    public static List<Symbol> symbols(SyntaxTree tree, @Nullable ChangedFile change) {
        return in(tree).stream()
                .map(b -> new Symbol(b.kind(), b.name(), b.lines(), change != null && change.changes(b.lines())))
                .toList();
    }

    /** The innermost function or type around a line, or null. */
    public static @Nullable Boundary around(List<Boundary> boundaries, int line) {
        Boundary innermost = null;
        for (Boundary boundary : boundaries) {
            if (boundary.lines().contains(line)) {
                innermost = boundary;
            }
        }
        return innermost;
    }

    private List<Boundary> find() {
        for (int node = 0; node < tree.size(); node++) {
            if (!tree.isNamed(node)) {
                continue;
            }
            while (!open.isEmpty() && node >= tree.subtreeEnd(open.getLast().node())) {
                open.removeLast();
            }
            visit(node);
        }
        return List.copyOf(found);
    }

    private void visit(int node) {
        String kind = tree.kind(node);
        if (kinds.functions().contains(kind) || kinds.anonymous().contains(kind)) {
            add(Symbol.Kind.FUNCTION, node, names.ofFunction(node));
        } else if (kinds.types().contains(kind)) {
            if (names.bodyOf(node) != SyntaxTree.NONE || !names.needsBody()) {
                add(Symbol.Kind.TYPE, node, names.ofType(node));
            }
        } else if (kinds.scopes().containsKey(kind)) {
            String name = names.ofScope(node);
            if (name != null) {
                open.addLast(new Scope(node, qualified(name)));
            }
        }
    }

    private void add(Symbol.Kind kind, int node, @Nullable String name) {
        if (name == null) {
            return;
        }
        String qualified = qualified(name);
        LineRange lines = new LineRange(tree.startLine(node), tree.endLine(node));
        found.add(new Boundary(kind, qualified, node, names.bodyOf(node), lines));
        open.addLast(new Scope(node, qualified));
    }

    private String qualified(String name) {
        return open.isEmpty() ? name : open.getLast().name() + "." + name;
    }
}
