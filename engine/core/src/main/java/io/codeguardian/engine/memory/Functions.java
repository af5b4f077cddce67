package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The functions of a file by name, and which of them only this file calls. */
final class Functions {
    private static final int LONGEST = 20_000;

    private final SyntaxTree tree;
    private final Map<String, List<Integer>> byName = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();
    private final Map<Integer, Integer> parameters = new HashMap<>();
    private final Set<Integer> entered = new HashSet<>();

    Functions(Code code) {
        this.tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.is(node, "function_definition")
                    && tree.subtreeEnd(node) - node < LONGEST
                    // What the grammar cannot read is not what was written.
                    && !tree.hasError(node)) {
                add(node);
            } else if (tree.is(node, "call_expression")) {
                int callee = tree.childByField(node, "function");
                if (callee != NONE && tree.is(callee, "identifier")) {
                    called.add(tree.text(callee));
                }
            }
        }
    }

    private void add(int function) {
        int at = tree.childByField(function, "declarator");
        int list = NONE;
        while (at != NONE && tree.kind(at).endsWith("_declarator")) {
            list = tree.is(at, "function_declarator") ? tree.childByField(at, "parameters") : list;
            int next = tree.childByField(at, "declarator");
            at = next == NONE ? tree.firstNamedChild(at) : next;
        }
        int count = 0;
        for (int child : list == NONE ? new int[0] : tree.namedChildren(list)) {
            boolean named = tree.is(child, "parameter_declaration") && tree.childByField(child, "declarator") != NONE;
            boolean open = tree.kind(child).startsWith("variadic");
            count = open ? -100 : count + (named || tree.kind(child).startsWith("optional") ? 1 : 0);
        }
        parameters.put(function, count);
        // A method belongs to an object; it is not found by its bare name.
        String name = at == NONE || !tree.is(at, "identifier") ? "" : tree.text(at);
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(function);
    }

    /** Those that others may call first, then those that only this file calls. */
    List<Integer> inOrder() {
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        byName.forEach((name, functions) -> functions.forEach(f -> (isOwn(f, name) ? last : first).add(f)));
        first.addAll(last);
        return first;
    }

    private boolean isOwn(int function, String name) {
        return called.contains(name) && isStatic(function);
    }

    private boolean isStatic(int function) {
        for (int child : tree.namedChildren(function)) {
            if (tree.is(child, "storage_class_specifier")) {
                return tree.textIs(child, "static");
            }
        }
        return false;
    }

    /** The one function of this name that takes so many arguments, or NONE. */
    int named(String name, int arguments) {
        int found = NONE;
        for (int function : byName.getOrDefault(name, List.of())) {
            if (!name.isEmpty() && parameters.getOrDefault(function, -1) == arguments) {
                if (found != NONE) {
                    return NONE;
                }
                found = function;
            }
        }
        return found;
    }

    /** The one function of this name, or NONE. */
    int only(String name) {
        List<Integer> all = byName.getOrDefault(name, List.of());
        return all.size() == 1 && !name.isEmpty() ? all.getFirst() : NONE;
    }

    /** It was followed from where it is called, which tells more than looking at it alone. */
    void enter(int function) {
        entered.add(function);
    }

    boolean isDone(int function) {
        return entered.contains(function) && isStatic(function);
    }
}
