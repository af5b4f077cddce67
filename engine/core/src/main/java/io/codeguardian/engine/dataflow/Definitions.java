package io.codeguardian.engine.dataflow;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who gives a value to which name in which function, read in one pass over a file. */
final class Definitions {
    private static final Set<String> ADDING =
            Set.of("append", "push", "add", "insert", "WriteString", "concat", "extend");

    private final Code code;
    private final Map<Integer, Map<String, List<Definition>>> byFunction = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> checked = new HashMap<>();

    /**
     * A value given to a name.
     *
     * @param node the statement
     * @param adds whether the old value stays a part
     */
    record Definition(int node, int value, boolean adds) {}

    Definitions(Code code) {
        this.code = code;
        SyntaxTree tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isNamed(node)) {
                read(node);
            }
        }
    }

    /** In the order of the text. */
    List<Definition> of(int function, String name) {
        return byFunction.getOrDefault(function, Map.of()).getOrDefault(name, List.of());
    }

    /** Whether a condition before the offset compares the name with what is allowed. */
    boolean isChecked(int function, String name, int offset) {
        Integer first = checked.getOrDefault(function, Map.of()).get(name);
        return first != null && first < offset;
    }

    private void read(int node) {
        SyntaxTree tree = code.tree();
        for (Assignment assignment : code.assignments(node)) {
            define(node, assignment.target(), assignment.value(), !assignment.isPlain());
        }
        String kind = tree.kind(node);
        if (kind.equals("enhanced_for_statement")) {
            define(node, tree.childByField(node, "name"), tree.childByField(node, "value"), false);
        } else if (kind.equals("for_in_statement") || kind.equals("for_statement") || kind.equals("range_clause")) {
            define(node, lastTarget(tree.childByField(node, "left")), tree.childByField(node, "right"), false);
        } else if (kind.equals("if_statement") || kind.equals("ternary_expression")) {
            readCheck(node, tree.childByField(node, "condition"));
        }
        Call call = code.call(node);
        if (call != null && ADDING.contains(call.name()) && call.receiver() != NONE && code.isName(call.receiver())) {
            call.arguments().forEach(a -> define(node, call.receiver(), a.value(), true));
        }
    }

    private int lastTarget(int target) {
        if (target == NONE || code.isName(target)) {
            return target;
        }
        int[] names = code.tree().namedChildren(target);
        return names.length == 0 ? target : names[names.length - 1];
    }

    private void define(int node, int target, int value, boolean adds) {
        if (target != NONE && value != NONE && code.isName(target)) {
            byFunction
                    .computeIfAbsent(code.function(node), f -> new HashMap<>())
                    .computeIfAbsent(code.tree().text(target), n -> new ArrayList<>())
                    .add(new Definition(node, value, adds));
        }
    }

    private void readCheck(int node, int condition) {
        int function = code.function(node);
        for (int at = condition; condition != NONE && at < code.tree().subtreeEnd(condition); at++) {
            Call call = code.call(at);
            Binary binary = code.binary(at);
            if (call != null && Knowledge.checks(call.name())) {
                check(function, call.receiver(), node);
                call.arguments().forEach(a -> check(function, a.value(), node));
            } else if (binary != null
                    && (binary.operator().equals("in") || binary.operator().equals("not in"))) {
                check(function, binary.left(), node);
            }
        }
    }

    private void check(int function, int node, int at) {
        if (node != NONE && code.isName(node)) {
            checked.computeIfAbsent(function, f -> new HashMap<>())
                    .putIfAbsent(code.tree().text(node), code.tree().start(at));
        }
    }
}
