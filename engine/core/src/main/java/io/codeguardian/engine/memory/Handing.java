package io.codeguardian.engine.memory;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is handed to functions that are not known: they may keep, fill or free it. */
final class Handing {
    private static final List<String> READERS = List.of("print", "log", "puts", "show", "debug", "trace", "dump");

    private final Code code;
    private final SyntaxTree tree;
    private final Types types;
    private final Told told;
    private final Evaluation evaluation;
    private final FixedNumbers constants;

    Handing(Code code, Types types, Told told, Evaluation evaluation, FixedNumbers constants) {
        this.code = code;
        this.tree = code.tree();
        this.types = types;
        this.told = told;
        this.evaluation = evaluation;
        this.constants = constants;
    }

    void over(Call call, State state) {
        if (code.mentions("#define " + call.name() + "(")) {
            // A macro may do anything to what it gets.
            call.arguments().forEach(a -> forget(evaluation.key(a.value(), state), state));
            return;
        }
        String name = call.name().toLowerCase(Locale.ROOT);
        boolean reads = READERS.stream().anyMatch(name::startsWith);
        for (Argument argument : call.arguments()) {
            one(code.unwrap(argument.value()), reads, state);
        }
        if (!reads && !name.isEmpty()) {
            state.doubt("->");
            state.doubt("(");
            state.forgetGlobals(key -> constants.value(key).is(Kind.NUMBER)
                    || types.of(Scope.root(key)).isArray());
        }
    }

    private void one(int node, boolean reads, State state) {
        Value value = evaluation.value(node, state);
        String key = evaluation.key(node, state);
        if (value.is(Kind.POINTER)) {
            Block block = state.block(value.block());
            if (block.freed()) {
                told.tell(
                        Danger.USE_AFTER_FREE,
                        node,
                        "`" + code.path(node) + "` was freed before and is handed on here.");
                if (!key.isEmpty()) {
                    state.set(key, Value.UNKNOWN);
                }
            } else if (reads && tree.is(node, "identifier")) {
                state.put(value.block(), block.asEscaped());
                return;
            }
            escape(value, state);
            changed(value, state);
        }
        if (!key.isEmpty()) {
            inside(key, state);
        }
    }

    private void forget(String key, State state) {
        if (!key.isEmpty() && !types.of(key).isArray()) {
            escape(state.get(key), state);
            state.set(key, Value.UNKNOWN);
        }
    }

    /** The fields of what is handed on, with all that they point to. */
    private void inside(String key, State state) {
        List<Value> known = new ArrayList<>();
        for (Map.Entry<String, Value> entry : state.values().entrySet()) {
            if (isInside(entry.getKey(), key)) {
                known.add(entry.getValue());
            }
        }
        known.forEach(v -> escape(v, state));
        state.forgetInside(key);
    }

    private static boolean isInside(String key, String owner) {
        return key.length() > owner.length() && key.startsWith(owner) && ".-[".indexOf(key.charAt(owner.length())) >= 0;
    }

    /** Whoever gets a pointer may write through it. */
    void changed(Value pointer, State state) {
        if (!pointer.is(Kind.POINTER)) {
            return;
        }
        Block block = state.block(pointer.block());
        state.forgetElements(pointer.block());
        if (block.kind() != Block.Kind.LITERAL) {
            state.put(pointer.block(), block.filled(Block.Length.UNKNOWN));
        }
        if (!block.holds().isEmpty()) {
            inside(block.holds(), state);
            escape(state.get(block.holds()), state);
            state.set(block.holds(), Value.UNKNOWN);
        }
    }

    /** Others know it from here on, and what it points to. */
    void escape(Value value, State state) {
        if (!value.is(Kind.POINTER) || state.block(value.block()).escaped()) {
            return;
        }
        Block block = state.block(value.block()).asEscaped();
        state.put(value.block(), block);
        String owner = block.holds().isEmpty() ? "@" + value.block() : block.holds();
        List<Value> known = new ArrayList<>();
        state.values().forEach((k, v) -> {
            if (k.equals(owner) || isInside(k, owner)) {
                known.add(v);
            }
        });
        known.forEach(v -> escape(v, state));
    }
}
