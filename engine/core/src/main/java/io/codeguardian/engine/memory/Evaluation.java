package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out expressions on one path and tells what is wrong with them. */
final class Evaluation {
    private static final int DEEPEST = 40;

    private final Code code;
    private final SyntaxTree tree;
    private final Scope scope;
    private final Types types;
    private final Told told;
    private final Functions functions;
    private final Places places;
    private final Accesses accesses;
    private final LibraryCalls calls;
    private final FixedNumbers constants;
    private @Nullable Inlining inlining;
    private int depth;

    Evaluation(Code code, Scope scope, Types types, Told told, Functions functions, FixedNumbers constants) {
        this.code = code;
        this.tree = code.tree();
        this.scope = scope;
        this.types = types;
        this.told = told;
        this.functions = functions;
        this.constants = constants;
        this.places = new Places(code, scope, types, constants);
        this.accesses = new Accesses(code, scope, types, told, places, this);
        this.calls = new LibraryCalls(code, scope, types, told, this, accesses, constants);
    }

    /** From here on calls into the file's own functions are followed. */
    void follows(Inlining through) {
        inlining = through;
    }

    /** The name that a place in memory is known by; empty when there is none. */
    String key(int node, State state) {
        return places.key(node, state);
    }

    int sizeOf(String type) {
        return types.sizeOf(type);
    }

    Value value(int node, State state) {
        if (node == NONE || depth >= DEEPEST) {
            return Value.UNKNOWN;
        }
        depth++;
        try {
            return read(code.unwrap(node), state);
        } finally {
            depth--;
        }
    }

    private Value read(int node, State state) {
        Call call = code.call(node);
        if (call != null) {
            return isCast(call) ? value(call.positional(0), state) : called(call, state);
        }
        return switch (tree.kind(node)) {
            case "identifier" -> name(node, state);
            case "field_expression" -> field(node, state);
            case "number_literal" -> number(node);
            case "char_literal" -> Value.number(Texts.character(tree.text(node)));
            case "null" -> Value.NULL;
            case "true" -> Value.number(1);
            case "false" -> Value.number(0);
            case "string_literal", "concatenated_string", "raw_string_literal" -> literal(node, state);
            case "sizeof_expression" -> size(node);
            case "binary_expression" -> binary(node, state);
            case "unary_expression" -> unary(node, state);
            case "update_expression" -> update(node, state);
            case "assignment_expression" -> assign(node, state);
            case "pointer_expression" -> pointed(node, state);
            case "subscript_expression" -> accesses.element(node, state, false);
            case "conditional_expression" -> choice(node, state);
            case "delete_expression" -> calls.delete(node, state);
            case "comma_expression" -> last(node, state);
            case "lambda_expression" -> Value.UNKNOWN;
            default -> others(node, state);
        };
    }

    private Value called(Call call, State state) {
        Inlining into = inlining;
        int function = into == null || call.creates() ? NONE : into.target(call, state);
        if (into == null || function == NONE) {
            return calls.value(call, state);
        }
        int before = depth;
        depth = 0;
        try {
            return into.follow(call, function, state);
        } finally {
            depth = before;
        }
    }

    private static boolean isCast(Call call) {
        return call.name().endsWith("_cast") && call.arguments().size() == 1;
    }

    private Value others(int node, State state) {
        for (int child : tree.namedChildren(node)) {
            value(child, state);
        }
        return Value.UNKNOWN;
    }

    private Value last(int node, State state) {
        Value last = Value.UNKNOWN;
        for (int child : tree.namedChildren(node)) {
            last = value(child, state);
        }
        return last;
    }

    private Value number(int node) {
        String text = tree.text(node);
        long number = Texts.number(text, Long.MIN_VALUE);
        return number == Long.MIN_VALUE ? Value.UNKNOWN : Value.number(number);
    }

    private Value literal(int node, State state) {
        String text = code.literal(node);
        int length = text == null ? -1 : Texts.length(text);
        int unit = tree.text().charAt(tree.start(node)) == 'L' ? Types.WIDE : 1;
        Block block = Block.of(Block.Kind.LITERAL, node, length < 0 ? -1 : (length + 1L) * unit);
        int id = scope.block(node);
        state.put(id, length < 0 ? block : block.filled(Block.Length.exact(length)));
        return Value.pointer(id);
    }

    private Value size(int node) {
        long size = types.sizeOf(node);
        return size < 0 ? Value.range(1, Integer.MAX_VALUE, false) : Value.number(size);
    }

    private Value name(int node, State state) {
        String name = tree.text(node);
        if (name.equals("NULL") || name.equals("nullptr")) {
            return Value.NULL;
        }
        long limit = Texts.limit(name, Long.MIN_VALUE + 7);
        if (limit != Long.MIN_VALUE + 7) {
            return Value.number(limit);
        }
        String key = scope.key(name);
        Value value = state.get(key);
        if (value.is(Kind.UNINITIALISED)) {
            told.uninitialised(node, name);
            state.set(key, Value.UNKNOWN);
            return Value.UNKNOWN;
        }
        if (state.knows(key)) {
            return value;
        }
        int function = scope.declares(name) ? NONE : functions.only(name);
        return function == NONE ? constants.value(key) : Value.function(function);
    }

    private Value field(int node, State state) {
        int owner = tree.childByField(node, "argument");
        if (places.isArrow(node)) {
            accesses.follow(owner, state);
        } else if (!tree.is(code.unwrap(owner), "identifier")) {
            // Naming a part of a part reads nothing of the whole.
            boolean before = told.silent(true);
            value(owner, state.copy());
            told.silent(before);
        }
        String key = key(node, state);
        if (key.isEmpty()) {
            return Value.UNKNOWN;
        }
        Types.Variable type = types.of(key);
        if (type.count() > 1 && !state.knows(key) && type.bytes() > 0) {
            int id = scope.place(key);
            state.put(id, Block.of(Block.Kind.GIVEN, node, type.bytes()));
            state.set(key, Value.pointer(id));
        }
        Value value = state.get(key);
        if (value.is(Kind.UNINITIALISED)) {
            told.uninitialised(node, code.path(node));
            state.set(key, Value.UNKNOWN);
            return Value.UNKNOWN;
        }
        return value;
    }

    private Value pointed(int node, State state) {
        int inner = tree.childByField(node, "argument");
        if (tree.text().charAt(tree.start(node)) == '&') {
            return accesses.address(inner, state);
        }
        Value pointer = accesses.pointed(node, inner, state);
        String key = key(node, state);
        if (key.isEmpty() || !pointer.is(Kind.POINTER)) {
            return Value.UNKNOWN;
        }
        if (state.get(key).is(Kind.UNINITIALISED)) {
            told.uninitialised(node, code.path(node));
            state.set(key, Value.UNKNOWN);
        }
        return state.get(key);
    }

    private Value unary(int node, State state) {
        Value value = value(tree.childByField(node, "argument"), state);
        return switch (tree.text().charAt(tree.start(node))) {
            case '-' -> Numbers.of("-", Value.number(0), value);
            case '!' -> value.isExact() ? truth(value.low() == 0) : Value.UNKNOWN;
            default -> Value.UNKNOWN;
        };
    }

    private Value choice(int node, State state) {
        Value condition = value(tree.childByField(node, "condition"), state);
        boolean known = condition.isExact() || condition.is(Kind.NULL);
        if (known) {
            boolean yes = condition.isExact() && condition.low() != 0;
            return value(tree.childByField(node, yes ? "consequence" : "alternative"), state);
        }
        // Which arm runs is not followed, so nothing is told of them.
        boolean before = told.silent(true);
        value(tree.childByField(node, "consequence"), state.copy());
        value(tree.childByField(node, "alternative"), state.copy());
        told.silent(before);
        return Value.UNKNOWN;
    }

    private Value binary(int node, State state) {
        Binary binary = code.binary(node);
        if (binary == null) {
            return others(node, state);
        }
        String sign = binary.operator();
        if (sign.equals(">>") && isInputStream(code.path(binary.left()))) {
            return streamed(binary, state);
        }
        Value left = value(binary.left(), state);
        Value right = value(binary.right(), state);
        if (left.is(Kind.POINTER) && (sign.equals("+") || sign.equals("-"))) {
            return accesses.moved(left, binary.left(), sign.equals("-"), right);
        }
        if (comparison(sign, left, right) instanceof Value known) {
            return known;
        }
        if (sign.equals("/") || sign.equals("%")) {
            told.division(node, binary.right(), right, isFloating(binary, state));
        }
        return Numbers.of(sign, left, right);
    }

    /** Of numbers that are known; null when it can be either. */
    private static @Nullable Value comparison(String sign, Value left, Value right) {
        if (!left.isExact() || !right.isExact()) {
            return null;
        }
        long one = left.low();
        long other = right.low();
        return switch (sign) {
            case "==" -> truth(one == other);
            case "!=" -> truth(one != other);
            case "<" -> truth(one < other);
            case ">" -> truth(one > other);
            case "<=" -> truth(one <= other);
            case ">=" -> truth(one >= other);
            case "&&" -> truth(one != 0 && other != 0);
            case "||" -> truth(one != 0 || other != 0);
            default -> null;
        };
    }

    private static Value truth(boolean holds) {
        return Value.number(holds ? 1 : 0);
    }

    private static boolean isInputStream(String path) {
        String bare = path.startsWith("std::") ? path.substring(5) : path;
        return bare.equals("cin") || bare.startsWith("cin>>");
    }

    /** {@code cin >> n} gives n a value from outside. */
    private Value streamed(Binary binary, State state) {
        value(binary.left(), state);
        String key = key(binary.right(), state);
        Types.Variable type = types.of(key);
        boolean number = !type.isPointer() && !type.isArray() && !type.isFloating() && type.element() > 1;
        if (!key.isEmpty()) {
            state.set(key, number ? Value.range(type.min(), type.max(), true) : Value.UNKNOWN);
        }
        return Value.UNKNOWN;
    }

    private boolean isFloating(Binary binary, State state) {
        return types.of(key(binary.left(), state)).isFloating();
    }

    private Value update(int node, State state) {
        int target = tree.childByField(node, "argument");
        Value old = value(target, state);
        String key = key(target, state);
        boolean more = tree.text(node).contains("++");
        if (old.is(Kind.POINTER)) {
            state.set(key, accesses.moved(old, target, !more, Value.number(1)));
            return old;
        }
        Value fresh = Numbers.of(more ? "+" : "-", old, Value.number(1));
        if (!key.isEmpty()) {
            told.narrowed(node, key, types.of(key), fresh);
            state.set(key, fresh);
        }
        return old;
    }

    private Value assign(int node, State state) {
        List<Assignment> all = code.assignments(node);
        if (all.isEmpty()) {
            return others(node, state);
        }
        Assignment assignment = all.getFirst();
        Value value = value(assignment.value(), state);
        if (!assignment.isPlain()) {
            Value old = value(assignment.target(), state);
            String sign =
                    assignment.operator().substring(0, assignment.operator().length() - 1);
            if (sign.equals("/") || sign.equals("%")) {
                told.division(
                        node,
                        assignment.value(),
                        value,
                        types.of(key(assignment.target(), state)).isFloating());
            }
            value = old.is(Kind.POINTER)
                    ? accesses.moved(old, assignment.target(), sign.equals("-"), value)
                    : Numbers.of(sign, old, value);
        }
        store(assignment.target(), assignment.value(), value, state);
        return value;
    }

    /** Also for a declaration with its first value. */
    void store(int target, int from, Value value, State state) {
        int plain = code.unwrap(target);
        accesses.written(plain, value, state);
        String key = key(plain, state);
        if (key.isEmpty()) {
            calls.escape(value, state);
            return;
        }
        calls.overwritten(key, from, value, state);
        String root = Scope.root(key);
        boolean inside = root.startsWith("@");
        if (!inside && (!types.isLocal(root) || types.of(root).isPointer() && !root.equals(key))
                || inside && isElsewhere(root, state)) {
            calls.escape(value, state);
        }
        told.narrowed(from, key, types.of(key), value);
        state.set(key, pointerOf(key, value));
        copied(from, key, state);
    }

    /** A pointer that is 0 is null. */
    private Value pointerOf(String key, Value value) {
        boolean zero = value.isExact() && value.low() == 0 && types.of(key).isPointer();
        return zero ? value.computed() ? Value.UNKNOWN : Value.NULL : value;
    }

    /** Inside of memory that others know. */
    private static boolean isElsewhere(String root, State state) {
        Block block = state.block(Integer.parseInt(root.substring(1)));
        // An object may free in its destructor what its fields hold.
        return block.escaped() || block.kind() == Block.Kind.GIVEN || block.kind() == Block.Kind.NEW;
    }

    /** {@code a = b} of structures. */
    private void copied(int from, String key, State state) {
        Types.Variable type = types.of(key);
        boolean structure = from != NONE && !type.isPointer() && types.layout(type.type()) != null;
        String other = structure ? key(from, state) : "";
        if (!other.isEmpty() && !other.equals(key)) {
            state.copyFields(other, key);
        }
    }

    /** The first value of a variable. */
    void declared(String key, int from, Value value, State state) {
        told.narrowed(from, key, types.of(key), value);
        state.set(key, pointerOf(key, value));
        copied(from, key, state);
    }

    /** Tells the running function from those around it. */
    String prefix() {
        return scope.prefix();
    }

    /** A pointer that was asked about points to something. */
    void present(String key, int node, State state) {
        if (types.of(key).isPointer() && state.get(key).is(Kind.UNKNOWN)) {
            int id = scope.block(node);
            state.put(id, Block.of(Block.Kind.GIVEN, node, -1));
            state.set(key, Value.pointer(id));
            state.ask(Branching.NULL + key);
        }
    }

    /** What a called function asks about its caller's variables says nothing of the caller. */
    Value foundNull(String key) {
        return scope.depth() > 0 && !key.startsWith(scope.prefix()) ? Value.UNKNOWN : Value.FOUND_NULL;
    }

    /** What an unknown value is once it was found to be nothing. */
    Value absent(String key) {
        Types.Variable type = types.of(key);
        return type.isPointer()
                ? foundNull(key)
                : Types.size(type.type()) > 0 ? Value.number(0).asComputed() : Value.UNKNOWN;
    }

    /** Whoever gets the answer has all that it leads to. */
    void escape(Value value, State state) {
        calls.escape(value, state);
    }

    /** A function ended: memory that nobody knows any longer was not given back. */
    void lost(int function, State state) {
        calls.lost(function, state);
    }
}
