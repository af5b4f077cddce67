package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** What calls do: make, free, copy, take over, read from outside. */
final class LibraryCalls {
    private static final Set<String> MAKERS = Set.of(
            "malloc",
            "calloc",
            "realloc",
            "reallocarray",
            "strdup",
            "strndup",
            "wcsdup",
            "aligned_alloc",
            "alloca",
            "fopen");
    private static final Set<String> SCANS = Set.of("scanf", "fscanf", "sscanf");
    private static final Set<String> ASKS = Set.of("access", "stat", "lstat");
    private static final Set<String> USES = Set.of(
            "open",
            "fopen",
            "unlink",
            "remove",
            "rename",
            "chmod",
            "chown",
            "mkdir",
            "rmdir",
            "execl",
            "execv",
            "truncate");

    private final Code code;
    private final SyntaxTree tree;
    private final Types types;
    private final Told told;
    private final Evaluation evaluation;
    private final Accesses accesses;
    private final Copies copies;
    private final Releases releases;

    LibraryCalls(Code code, Types types, Told told, Evaluation evaluation, Accesses accesses) {
        this.code = code;
        this.tree = code.tree();
        this.types = types;
        this.told = told;
        this.evaluation = evaluation;
        this.accesses = accesses;
        this.copies = new Copies(code, types, told, evaluation);
        this.releases = new Releases(code, told, evaluation);
    }

    Value value(Call call, State state) {
        String name = call.name();
        if (call.receiver() != NONE) {
            accessReceiver(call, state);
        }
        if (call.creates()) {
            call.arguments().forEach(a -> escape(evaluation.value(a.value(), state), state));
            return made(call, state);
        }
        if (name.equals("free") || name.equals("fclose") || name.equals("cfree")) {
            releases.free(call, name.equals("fclose") ? Block.Kind.FILE : Block.Kind.MALLOC, state);
            return Value.UNKNOWN;
        }
        paths(call, state);
        if (MAKERS.contains(name) && (call.target().isEmpty() || call.target().equals("std"))) {
            return made(call, state);
        }
        Library.Use use = Library.use(name);
        if (use != null) {
            used(call, use, state);
        } else {
            handedOver(call, state);
        }
        if (SCANS.contains(name)) {
            scanned(call, state);
        }
        return Library.isInput(name) ? input(call) : Value.UNKNOWN;
    }

    private void accessReceiver(Call call, State state) {
        int callee = tree.childByField(call.node(), "function");
        int sign = callee == NONE ? NONE : tree.childByField(callee, "operator");
        if (sign != NONE && tree.textIs(sign, "->")) {
            accesses.follow(call.receiver(), state);
        } else {
            evaluation.value(call.receiver(), state);
        }
    }

    /** A name that was asked about and then used may mean another file by then. */
    private void paths(Call call, State state) {
        int first = call.positional(0);
        if (first == NONE) {
            return;
        }
        String path = code.path(first);
        if (ASKS.contains(call.name()) && call.target().isEmpty()) {
            state.ask("path " + path);
        } else if (USES.contains(call.name()) && call.target().isEmpty() && state.wasAsked("path " + path)) {
            told.tell(
                    Danger.CHECK_THEN_USE,
                    call.node(),
                    "Between the check of `" + path + "` and this another file can take its name.");
        }
    }

    private Value input(Call call) {
        int first = call.positional(0);
        if (first != NONE && code.literal(first) != null) {
            return Value.UNKNOWN;
        }
        boolean wide = call.name().contains("ol") && !call.name().equals("atoi");
        boolean positive = call.name().startsWith("rand");
        return wide
                ? Value.range(call.name().contains("u") ? 0 : Long.MIN_VALUE, Long.MAX_VALUE, true)
                : Value.range(positive ? 0 : Integer.MIN_VALUE, Integer.MAX_VALUE, true);
    }

    private void scanned(Call call, State state) {
        for (Argument argument : call.arguments()) {
            int node = code.unwrap(argument.value());
            if (tree.is(node, "pointer_expression") && tree.text(node).startsWith("&")) {
                String key = evaluation.key(tree.childByField(node, "argument"));
                Types.Variable type = types.of(key);
                if (!key.isEmpty() && !type.isPointer() && !type.isArray() && type.element() > 1) {
                    state.set(key, Value.range(type.min(), type.max(), true));
                }
            }
        }
        int at = call.name().equals("scanf") ? 0 : 1;
        String format = code.literal(call.positional(at));
        if (format != null && hasOpenText(format)) {
            told.tell(
                    Danger.COPY_WITHOUT_LIMIT,
                    call.node(),
                    "`%s` without a width writes as much as the input has, however small the room is.");
        }
    }

    private static boolean hasOpenText(String format) {
        return format.contains("%s") || format.contains("%[");
    }

    private void used(Call call, Library.Use use, State state) {
        boolean prints = call.name().endsWith("printf");
        for (int i = 0; i < call.arguments().size(); i++) {
            int node = call.arguments().get(i).value();
            Value value = evaluation.value(node, state);
            boolean followed = i == use.to() || i == use.from() || use.is("keeps") || prints;
            boolean file = value.is(Kind.POINTER) && state.block(value.block()).kind() == Block.Kind.FILE;
            if ((followed || file)
                    && (value.is(Kind.POINTER) || value.is(Kind.NULL) && (i == use.to() || i == use.from()))) {
                accesses.check(code.unwrap(node), evaluation.key(node), value, state);
            }
            if (call.name().contains("len") && i == 0) {
                state.ask("strlen(" + code.path(node) + ")");
            }
        }
        copies.check(call, use, state);
        if (use.to() >= 0) {
            Value target = evaluation.value(call.positional(use.to()), state);
            if (target.is(Kind.POINTER) && use.bytes() >= 0) {
                // What was read with a limit fits where that much room is.
                state.ask("filled " + code.path(call.positional(use.to())));
            }
        }
    }

    /** An unknown function may keep, fill or free what it gets. */
    private void handedOver(Call call, State state) {
        if (code.mentions("#define " + call.name() + "(")) {
            // A macro may do anything to what it gets.
            call.arguments().forEach(a -> forget(evaluation.key(a.value()), state));
            return;
        }
        for (Argument argument : call.arguments()) {
            int node = code.unwrap(argument.value());
            Value value = evaluation.value(node, state);
            String key = evaluation.key(node);
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
                }
                escape(value, state);
            }
            if (!key.isEmpty()) {
                state.forgetInside(key);
            }
            byReference(node, state);
        }
    }

    private void forget(String key, State state) {
        if (!key.isEmpty() && !types.of(key).isArray()) {
            escape(state.get(key), state);
            state.set(key, Value.UNKNOWN);
        }
    }

    private void byReference(int node, State state) {
        if (tree.is(node, "pointer_expression") && tree.text(node).startsWith("&")) {
            String key = evaluation.key(tree.childByField(node, "argument"));
            if (!key.isEmpty()) {
                escape(state.get(key), state);
                state.set(key, types.of(key).isArray() ? state.get(key) : Value.UNKNOWN);
            }
        }
    }

    private Value made(Call call, State state) {
        String name = call.name();
        for (Argument argument : call.arguments()) {
            evaluation.value(argument.value(), state);
        }
        if (call.creates()) {
            boolean array = tree.childByField(call.node(), "declarator") != NONE;
            boolean placed = tree.childByField(call.node(), "placement") != NONE;
            state.put(
                    call.node(),
                    Block.of(array ? Block.Kind.NEW_ARRAY : Block.Kind.NEW, call.node(), newSize(call, state)));
            return placed ? Value.UNKNOWN : Value.pointer(call.node());
        }
        if (name.startsWith("realloc")) {
            releases.moved(call, state);
        }
        new Allocations(code, told, evaluation).check(call, state);
        Block.Kind kind =
                name.equals("fopen") ? Block.Kind.FILE : name.equals("alloca") ? Block.Kind.STACK : Block.Kind.MALLOC;
        Block block = Block.of(kind, call.node(), size(call, state));
        String text = Allocations.lengthText(code, call);
        state.put(call.node(), (kind == Block.Kind.STACK ? block : block.asPerhapsNull()).sizedBy(text));
        return Value.pointer(call.node());
    }

    private long newSize(Call call, State state) {
        int declarator = tree.childByField(call.node(), "declarator");
        int length = declarator == NONE ? NONE : tree.childByField(declarator, "length");
        int type = tree.childByField(call.node(), "type");
        int element = type == NONE ? -1 : Types.size(tree.text(type));
        Value count = length == NONE ? Value.number(1) : evaluation.value(length, state);
        return count.isExact() && element > 0 ? count.low() * element : -1;
    }

    private long size(Call call, State state) {
        Value size = switch (call.name()) {
            case "malloc", "alloca" -> evaluation.value(call.positional(0), state);
            case "calloc" ->
                Numbers.of(
                        "*", evaluation.value(call.positional(0), state), evaluation.value(call.positional(1), state));
            case "realloc", "aligned_alloc" -> evaluation.value(call.positional(1), state);
            case "strdup" -> Value.UNKNOWN;
            default -> Value.UNKNOWN;
        };
        return size.isExact() && size.low() >= 0 ? size.low() : -1;
    }

    Value delete(int node, State state) {
        return releases.delete(node, state);
    }

    void escape(Value value, State state) {
        if (value.is(Kind.POINTER)) {
            state.put(value.block(), state.block(value.block()).asEscaped());
        }
    }

    /** The only pointer to a block that nobody freed gets another value. */
    void overwritten(String key, int from, Value fresh, State state) {
        Value old = state.get(key);
        if (old.is(Kind.POINTER) && !old.equals(fresh)) {
            Block block = state.block(old.block());
            state.set(key, Value.UNKNOWN);
            boolean lost = block.isHeap() && !block.freed() && !block.escaped() && !state.refers(old.block());
            boolean kept = fresh.is(Kind.POINTER) && fresh.block() == old.block();
            if (lost && !kept && from != NONE) {
                told.tell(
                        Danger.LEAK,
                        block.node(),
                        "`" + key + "` is the only way to this memory and gets another value before it is freed.");
            }
        }
    }
}
