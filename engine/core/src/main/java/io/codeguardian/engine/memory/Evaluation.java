package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;

/** Works out expressions on one path and tells what is wrong with them. */
final class Evaluation {
    private static final int DEEPEST = 40;

    private final Code code;
    private final SyntaxTree tree;
    private final Types types;
    private final Told told;
    private final Accesses accesses;
    private final LibraryCalls calls;
    private final FixedNumbers constants;
    private int depth;

    Evaluation(Code code, Types types, Told told, FixedNumbers constants) {
        this.code = code;
        this.tree = code.tree();
        this.types = types;
        this.told = told;
        this.constants = constants;
        this.accesses = new Accesses(code, types, told, this);
        this.calls = new LibraryCalls(code, types, told, this, accesses);
    }

    /** The name that a place in memory is known by; empty when there is none. */
    String key(int node) {
        int plain = code.unwrap(node);
        boolean place = plain != NONE && (tree.is(plain, "identifier") || tree.is(plain, "field_expression"));
        String path = place ? code.path(plain) : "";
        return isSteady(path) ? path : "";
    }

    /** Whether it means the same place when it is read again: names and fields only. */
    private static boolean isSteady(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean arrow = c == '-' && i + 1 < path.length() && path.charAt(i + 1) == '>' || c == '>';
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && c != ':' && !arrow) {
                return false;
            }
        }
        return true;
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
            return isCast(call) ? value(call.positional(0), state) : calls.value(call, state);
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
        state.put(node, Block.of(Block.Kind.LITERAL, node, text == null ? -1 : Texts.length(text) + 1));
        return Value.pointer(node);
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
        Value value = state.get(name);
        if (value.is(Kind.UNINITIALISED)) {
            told.uninitialised(node, name);
            state.set(name, Value.UNKNOWN);
            return Value.UNKNOWN;
        }
        return state.knows(name) ? value : constants.value(name);
    }

    private Value field(int node, State state) {
        int owner = tree.childByField(node, "argument");
        int sign = tree.childByField(node, "operator");
        if (sign != NONE && tree.textIs(sign, "->")) {
            accesses.follow(owner, state);
        } else if (!tree.is(code.unwrap(owner), "identifier")) {
            value(owner, state);
        }
        return state.get(code.path(node));
    }

    private Value pointed(int node, State state) {
        int inner = tree.childByField(node, "argument");
        if (tree.text(node).startsWith("&")) {
            return accesses.address(inner, state);
        }
        accesses.follow(inner, state);
        return Value.UNKNOWN;
    }

    private Value unary(int node, State state) {
        Value value = value(tree.childByField(node, "argument"), state);
        boolean minus = tree.text(node).startsWith("-");
        return minus && value.isExact() ? Value.number(Numbers.negative(value.low())) : Value.UNKNOWN;
    }

    private Value choice(int node, State state) {
        value(tree.childByField(node, "condition"), state);
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
            return right.isExact() && right.low() == 0 ? left : left.asMoved();
        }
        if (sign.equals("/") || sign.equals("%")) {
            told.division(node, binary.right(), right, isFloating(binary));
        }
        return Numbers.of(sign, left, right);
    }

    private static boolean isInputStream(String path) {
        String bare = path.startsWith("std::") ? path.substring(5) : path;
        return bare.equals("cin") || bare.startsWith("cin>>");
    }

    /** {@code cin >> n} gives n a value from outside. */
    private Value streamed(Binary binary, State state) {
        value(binary.left(), state);
        String key = key(binary.right());
        Types.Variable type = types.of(key);
        boolean number = !type.isPointer() && !type.isArray() && !type.isFloating() && type.element() > 1;
        if (!key.isEmpty()) {
            state.set(key, number ? Value.range(type.min(), type.max(), true) : Value.UNKNOWN);
        }
        return Value.UNKNOWN;
    }

    private boolean isFloating(Binary binary) {
        return types.of(key(binary.left())).isFloating();
    }

    private Value update(int node, State state) {
        int target = tree.childByField(node, "argument");
        String key = key(target);
        Value old = value(target, state);
        boolean more = tree.text(node).contains("++");
        if (old.is(Kind.POINTER)) {
            state.set(key, old.asMoved());
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
                        types.of(key(assignment.target())).isFloating());
            }
            value = old.is(Kind.POINTER) ? old.asMoved() : Numbers.of(sign, old, value);
        }
        store(assignment.target(), assignment.value(), value, state);
        return value;
    }

    /** Also for a declaration with its first value. */
    void store(int target, int from, Value value, State state) {
        int plain = code.unwrap(target);
        String key = key(plain);
        if (key.isEmpty()) {
            into(plain, value, state);
            return;
        }
        if (tree.is(plain, "field_expression")) {
            field(plain, state);
        }
        calls.overwritten(key, from, value, state);
        if (!types.isLocal(root(key))
                || types.of(root(key)).isPointer() && !root(key).equals(key)) {
            calls.escape(value, state);
        }
        told.narrowed(from, key, types.of(key), value);
        state.set(key, value);
    }

    /** The first value of a variable. */
    void declared(String name, int from, Value value, State state) {
        told.narrowed(from, name, types.of(name), value);
        state.set(name, value);
    }

    private static String root(String key) {
        int end = 0;
        while (end < key.length() && (Character.isLetterOrDigit(key.charAt(end)) || key.charAt(end) == '_')) {
            end++;
        }
        return key.substring(0, end);
    }

    private void into(int target, Value value, State state) {
        if (tree.is(target, "subscript_expression")) {
            accesses.element(target, state, true);
        } else {
            value(target, state);
        }
        calls.escape(value, state);
    }
}
