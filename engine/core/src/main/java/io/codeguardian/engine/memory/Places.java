package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;

/** Which variable, field or element an expression means on a path, through pointers and other names for it. */
final class Places {
    private static final int DEEPEST = 30;

    private final Code code;
    private final SyntaxTree tree;
    private final Scope scope;
    private final Types types;
    private final FixedNumbers constants;
    private int depth;

    Places(Code code, Scope scope, Types types, FixedNumbers constants) {
        this.code = code;
        this.tree = code.tree();
        this.scope = scope;
        this.types = types;
        this.constants = constants;
    }

    /** The name that a place in memory is known by; empty when there is none. */
    String key(int node, State state) {
        int plain = code.unwrap(node);
        if (plain == NONE || depth > DEEPEST) {
            return "";
        }
        depth++;
        try {
            return switch (tree.kind(plain)) {
                case "identifier" -> scope.key(tree.text(plain));
                case "this" -> "this";
                case "field_expression" -> field(plain, state);
                case "pointer_expression" -> pointed(plain, state);
                case "subscript_expression" -> element(plain, state);
                default -> "";
            };
        } finally {
            depth--;
        }
    }

    private String field(int node, State state) {
        int owner = tree.childByField(node, "argument");
        int name = tree.childByField(node, "field");
        if (owner == NONE || name == NONE || !tree.is(name, "field_identifier")) {
            return "";
        }
        boolean arrow = isArrow(node);
        String base = key(owner, state);
        if (arrow) {
            Value pointer = peek(owner, state);
            if (pointer.is(Kind.POINTER) && !pointer.moved()) {
                Block block = state.block(pointer.block());
                String of = block.holds().isEmpty() ? "@" + pointer.block() : block.holds();
                if (block.holds().isEmpty() && !base.isEmpty()) {
                    Types.Variable type = types.of(base);
                    types.declare(of, new Types.Variable(type.type(), type.element(), 0, 0, false));
                }
                return of + "." + types.field(of, tree.text(name));
            }
        }
        return base.isEmpty() ? "" : base + (arrow ? "->" : ".") + types.field(base, tree.text(name));
    }

    boolean isArrow(int field) {
        int sign = tree.childByField(field, "operator");
        return sign != NONE && tree.textIs(sign, "->");
    }

    private String pointed(int node, State state) {
        if (tree.text().charAt(tree.start(node)) != '*') {
            return "";
        }
        Value pointer = peek(tree.childByField(node, "argument"), state);
        return pointer.is(Kind.POINTER) && !pointer.moved() ? of(pointer.block(), 0, state) : "";
    }

    private String element(int node, State state) {
        Value array = peek(tree.childByField(node, "argument"), state);
        Value index = peek(index(node), state);
        return array.is(Kind.POINTER) && !array.moved() && index.isExact() ? of(array.block(), index.low(), state) : "";
    }

    /** Of {@code a[i]}. */
    int index(int node) {
        int index = tree.childByField(node, "index");
        int indices = index == NONE ? tree.childByField(node, "indices") : NONE;
        return indices == NONE ? index : tree.firstNamedChild(indices);
    }

    private static String of(int block, long index, State state) {
        String holds = state.block(block).holds();
        return !holds.isEmpty() ? index == 0 ? holds : "" : "@" + block + "[" + index + "]";
    }

    /** What is known of an expression without working it out. */
    Value peek(int node, State state) {
        int plain = code.unwrap(node);
        if (plain == NONE) {
            return Value.UNKNOWN;
        }
        if (tree.is(plain, "number_literal")) {
            long number = Texts.number(tree.text(plain), Long.MIN_VALUE);
            return number == Long.MIN_VALUE ? Value.UNKNOWN : Value.number(number);
        }
        String key = key(plain, state);
        return key.isEmpty() ? Value.UNKNOWN : state.knows(key) ? state.get(key) : constants.value(key);
    }
}
