package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constant that an expression is, through names that are given one value. */
public final class Constants {
    private static final int DEEPEST = 8;
    private static final int AMBIGUOUS = -2;
    private static final Set<String> LOOKUPS =
            Set.of("getProperty", "getOrDefault", "getOrElse", "get", "getenv", "fetch", "env", "GetValue", "dig");

    private final Code code;
    private final Map<String, List<Given>> given = new HashMap<>();

    /** @param function where, or NONE outside of all */
    private record Given(int node, int value, int function, boolean plain) {}

    private Constants(Code code) {
        this.code = code;
        SyntaxTree tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            for (Assignment a : code.assignments(node)) {
                add(node, a.target(), a.value(), a.isPlain());
            }
            for (Assignment a : code.iterations(node)) {
                add(node, a.target(), a.value(), false);
            }
        }
    }

    public static Constants of(Code code) {
        return code.derived(Constants.class, Constants::new);
    }

    private void add(int node, int target, int value, boolean plain) {
        String name = name(target);
        if (!name.isEmpty()) {
            given.computeIfAbsent(name, n -> new ArrayList<>()).add(new Given(node, value, code.function(node), plain));
        }
    }

    /** The last part: a field is found by its name, whatever it is reached through. */
    private String name(int node) {
        String path = code.path(node);
        if (!code.isName(node) && !code.isMember(node) || path.endsWith("]")) {
            return "";
        }
        int cut = Math.max(Math.max(path.lastIndexOf('.'), path.lastIndexOf(':')), path.lastIndexOf('>'));
        return path.substring(cut + 1);
    }

    /** The text of a string, the digits of a number; null where the value is not known. */
    public @Nullable String text(int node) {
        int value = node(node);
        if (value == NONE) {
            return null;
        }
        String literal = code.literal(value);
        boolean named = code.isName(value) || code.isMember(value);
        return literal != null ? literal : code.isConstant(value) && !named ? code.path(value) : joined(value);
    }

    /** Two texts put together are one. */
    private @Nullable String joined(int node) {
        Binary binary = code.binary(node);
        if (binary == null
                || !binary.operator().equals("+") && !binary.operator().equals(".")) {
            return null;
        }
        String left = code.literal(node(binary.left()));
        String right = code.literal(node(binary.right()));
        return left == null || right == null ? null : left + right;
    }

    /** The expression that a name stands for, the node itself when it is no name or has no one value. */
    public int node(int node) {
        int at = code.unwrap(node);
        for (int depth = 0; depth < DEEPEST && at != NONE; depth++) {
            int next = step(at);
            if (next == NONE || next == at) {
                return at;
            }
            at = code.unwrap(next);
        }
        return at;
    }

    private int step(int node) {
        Call call = code.call(node);
        if (call != null) {
            boolean looks = LOOKUPS.contains(call.name()) && call.arguments().size() == 2;
            return looks && code.literal(call.positional(1)) != null ? call.positional(1) : NONE;
        }
        String name = name(node);
        List<Given> all = name.isEmpty() ? List.of() : given.getOrDefault(name, List.of());
        if (all.isEmpty()) {
            return NONE;
        }
        for (int function = code.function(node); ; function = code.function(function)) {
            int inside = inside(all, function, node);
            if (inside != NONE || function == NONE) {
                return inside == AMBIGUOUS ? NONE : inside;
            }
            if (isParameter(function, name)) {
                return NONE;
            }
        }
    }

    /** Of a local the last before the use, if it surely ran; of what lies outside the only one. */
    private int inside(List<Given> all, int function, int use) {
        List<Given> own = all.stream().filter(g -> g.function() == function).toList();
        if (own.isEmpty()) {
            return NONE;
        }
        if (function == NONE || function != code.function(use)) {
            return all.size() == 1 && own.getFirst().plain() ? own.getFirst().value() : AMBIGUOUS;
        }
        Given last = null;
        for (Given one : own) {
            last = one.node() < use && code.tree().subtreeEnd(one.node()) <= use ? one : last;
        }
        if (last == null) {
            return own.isEmpty() ? NONE : AMBIGUOUS;
        }
        boolean loops = code.loop(use) != NONE && own.size() > 1;
        return last.plain() && !loops && surely(last.node(), use) ? last.value() : AMBIGUOUS;
    }

    /** Whether the block of the one is also around the other. */
    private boolean surely(int definition, int use) {
        int block = code.tree().parent(definition);
        while (block != NONE && !code.isBlock(block)) {
            block = code.tree().parent(block);
        }
        return block == NONE || code.tree().contains(block, use);
    }

    private boolean isParameter(int function, String name) {
        return code.parameters(function).stream().anyMatch(p -> p.name().equals(name));
    }
}
