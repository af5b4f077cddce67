package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.Map;

/** Macros and global constants of a file that are numbers. */
final class FixedNumbers {
    private final Map<String, Value> values = new HashMap<>();

    private FixedNumbers() {}

    static FixedNumbers of(Code code) {
        FixedNumbers constants = new FixedNumbers();
        SyntaxTree tree = code.tree();
        Map<String, Integer> given = new HashMap<>();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.is(node, "preproc_def")) {
                int value = tree.childByField(node, "value");
                constants.add(
                        tree.text(tree.childByField(node, "name")),
                        value == NONE ? "" : tree.text(value).strip());
            } else if (tree.is(node, "assignment_expression") || tree.is(node, "init_declarator")) {
                for (Assignment a : code.assignments(node)) {
                    given.merge(code.path(a.target()), 1, Integer::sum);
                    if (code.function(node) == NONE) {
                        constants.add(code.path(a.target()), code.path(a.value()));
                    }
                }
            } else if (tree.is(node, "update_expression")) {
                given.merge(code.path(tree.childByField(node, "argument")), 2, Integer::sum);
            }
        }
        given.forEach((name, times) -> {
            if (times > 1) {
                constants.values.remove(name);
            }
        });
        return constants;
    }

    private void add(String name, String text) {
        String bare = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        boolean minus = bare.startsWith("-");
        long number = Texts.number(minus ? bare.substring(1) : bare, Long.MIN_VALUE);
        long known = number == Long.MIN_VALUE ? Texts.limit(bare, Long.MIN_VALUE) : minus ? -number : number;
        if (known != Long.MIN_VALUE) {
            values.put(name, Value.number(known));
        }
    }

    Value value(String name) {
        return values.getOrDefault(name, Value.UNKNOWN);
    }
}
