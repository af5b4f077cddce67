package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits paths at conditions and remembers what each side knows. */
final class Branching {
    /** Before the name of a pointer that was asked for null. */
    static final String NULL = "null ";

    private static final int DEEPEST = 30;
    private static final int LONGEST_QUESTION = 80;

    private final Code code;
    private final SyntaxTree tree;
    private final Told told;
    private final Evaluation evaluation;
    private final Forks forks;
    private int depth;

    Branching(Code code, Told told, Evaluation evaluation, Forks forks) {
        this.code = code;
        this.tree = code.tree();
        this.told = told;
        this.evaluation = evaluation;
        this.forks = forks;
    }

    /** The paths on which a condition holds, and those on which it does not. */
    record Sides(List<State> yes, List<State> no) {
        static Sides none() {
            return new Sides(new ArrayList<>(), new ArrayList<>());
        }
    }

    Sides split(int condition, List<State> states) {
        Sides sides = Sides.none();
        for (State state : states) {
            split(condition, state.copy(), sides);
        }
        return sides;
    }

    private void split(int condition, State state, Sides sides) {
        int node = condition == NONE ? NONE : code.unwrap(condition);
        if (node == NONE || depth > DEEPEST) {
            both(state, sides);
            return;
        }
        depth++;
        Binary binary = code.binary(node);
        if (binary != null && binary.operator().equals("&&")) {
            Sides first = split(binary.left(), List.of(state));
            Sides second = split(binary.right(), first.yes());
            sides.yes().addAll(second.yes());
            sides.no().addAll(first.no());
            sides.no().addAll(second.no());
        } else if (binary != null && binary.operator().equals("||")) {
            Sides first = split(binary.left(), List.of(state));
            Sides second = split(binary.right(), first.no());
            sides.yes().addAll(first.yes());
            sides.yes().addAll(second.yes());
            sides.no().addAll(second.no());
        } else if (tree.is(node, "unary_expression") && tree.text(node).startsWith("!")) {
            Sides inner = split(tree.childByField(node, "argument"), List.of(state));
            sides.yes().addAll(inner.no());
            sides.no().addAll(inner.yes());
        } else if (remembered(node, binary, state) instanceof Boolean yes) {
            (yes ? sides.yes() : sides.no()).add(state);
        } else if (binary != null && isComparison(binary.operator())) {
            int yes = sides.yes().size();
            int no = sides.no().size();
            forks.each(List.of(state), s -> compare(binary, s, sides));
            remember(question(node, binary), binary, sides, yes, no);
        } else {
            int yes = sides.yes().size();
            int no = sides.no().size();
            forks.each(List.of(state), s -> truth(node, s, sides));
            remember(question(node, null), null, sides, yes, no);
        }
        depth--;
    }

    private static void both(State state, Sides sides) {
        sides.yes().add(state);
        sides.no().add(state.copy());
    }

    /** The same question as before, of what has not changed since. */
    private @Nullable Boolean remembered(int node, @Nullable Binary binary, State state) {
        String question = question(node, binary);
        Boolean known = question.isEmpty() ? null : state.fact(question);
        return known == null ? null : known != isTurned(binary);
    }

    /** The same text for a question and its opposite; empty for what changes something. */
    private String question(int node, @Nullable Binary binary) {
        if (tree.end(node) - tree.start(node) > LONGEST_QUESTION || !isPure(node)) {
            return "";
        }
        return binary == null || !isComparison(binary.operator())
                ? evaluation.prefix() + code.path(node)
                : evaluation.prefix() + code.path(binary.left()) + " "
                        + (isTurned(binary) ? opposite(binary.operator()) : binary.operator()) + " "
                        + code.path(binary.right());
    }

    private boolean isPure(int node) {
        for (int at = node; at < tree.subtreeEnd(node); at++) {
            boolean call = tree.is(at, "call_expression");
            boolean asks = call && tree.is(tree.childByField(at, "function"), "field_expression");
            if (call && !asks || tree.is(at, "assignment_expression") || tree.is(at, "update_expression")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTurned(@Nullable Binary binary) {
        return binary != null
                && (binary.operator().equals("!=")
                        || binary.operator().equals(">=")
                        || binary.operator().equals("<="));
    }

    private void remember(String question, @Nullable Binary binary, Sides sides, int yes, int no) {
        if (question.isEmpty() || sides.yes().size() == yes || sides.no().size() == no) {
            return;
        }
        boolean turned = isTurned(binary);
        sides.yes().subList(yes, sides.yes().size()).forEach(s -> s.answer(question, !turned));
        sides.no().subList(no, sides.no().size()).forEach(s -> s.answer(question, turned));
    }

    private static boolean isComparison(String operator) {
        return switch (operator) {
            case "==", "!=", "<", ">", "<=", ">=" -> true;
            default -> false;
        };
    }

    /** What a bare value says: that it is not null, not zero. */
    private void truth(int node, State state, Sides sides) {
        Value value = evaluation.value(node, state);
        if (state.isOver()) {
            return;
        }
        Call call = code.call(node);
        if (call != null) {
            call.arguments().forEach(a -> state.ask(code.path(code.unwrap(a.value()))));
        }
        String key = named(node, state);
        if (value.is(Kind.NULL) || value.isExact()) {
            (value.is(Kind.NULL) || value.low() == 0 ? sides.no() : sides.yes()).add(state);
        } else if (value.is(Kind.NUMBER) && (value.low() > 0 || value.high() < 0)) {
            sides.yes().add(state);
        } else {
            nullness(key, node, value, state, sides.yes(), sides.no());
        }
    }

    /** The variable that a condition is about, also {@code (p = f())}. */
    private String named(int node, State state) {
        int plain = code.unwrap(node);
        List<Assignment> assigned = tree.is(plain, "assignment_expression") ? code.assignments(plain) : List.of();
        return evaluation.key(assigned.isEmpty() ? plain : assigned.getFirst().target(), state);
    }

    private void nullness(String key, int node, Value value, State state, List<State> present, List<State> absent) {
        if (value.is(Kind.POINTER)) {
            Block block = state.block(value.block());
            State none = state.copy();
            state.put(value.block(), block.asPresent());
            present.add(state);
            if (block.maybeNull() && !key.isEmpty()) {
                none.isNull(key);
                absent.add(none);
            }
            return;
        }
        state.ask(NULL + key);
        State none = state.copy();
        present.add(state);
        absent.add(none);
        if (!key.isEmpty()) {
            evaluation.present(key, node, state);
            none.set(key, value.is(Kind.NUMBER) ? value.within(0, 0) : evaluation.absent(key));
        }
    }

    private void compare(Binary binary, State state, Sides sides) {
        Value left = evaluation.value(binary.left(), state);
        Value right = evaluation.value(binary.right(), state);
        if (state.isOver()) {
            return;
        }
        note(binary, state);
        if (left.is(Kind.POINTER)
                && state.block(left.block()).kind() == Block.Kind.DESCRIPTOR
                && (right.isExact() || code.isConstant(binary.right()))) {
            descriptor(binary, left, right.isExact() ? right.low() : -1, state, sides);
            return;
        }
        boolean equal = binary.operator().equals("==");
        boolean unequal = binary.operator().equals("!=");
        boolean nullRight = right.is(Kind.NULL) || right.isExact() && right.low() == 0 && left.is(Kind.POINTER);
        if ((equal || unequal) && (nullRight || left.is(Kind.NULL))) {
            int asked = nullRight ? binary.left() : binary.right();
            Value value = nullRight ? left : right;
            isNull(
                    named(asked, state),
                    asked,
                    value,
                    state,
                    equal ? sides.yes() : sides.no(),
                    equal ? sides.no() : sides.yes());
            return;
        }
        if (left.is(Kind.POINTER) || right.is(Kind.POINTER)) {
            both(state, sides);
            return;
        }
        State no = state.copy();
        boolean yesPossible = narrow(binary, binary.operator(), left, right, state);
        boolean noPossible = narrow(binary, opposite(binary.operator()), left, right, no);
        if (yesPossible) {
            sides.yes().add(state);
        }
        if (noPossible) {
            sides.no().add(no);
        }
    }

    /** {@code fd < 0}: it was not opened. */
    private void descriptor(Binary binary, Value descriptor, long other, State state, Sides sides) {
        boolean failed = switch (binary.operator()) {
            case "<", "<=", "==" -> true;
            default -> false;
        };
        State none = state.copy();
        state.put(descriptor.block(), state.block(descriptor.block()).asPresent());
        none.isNull(named(binary.left(), none));
        if (other > 0 || other == 0 && binary.operator().equals("==")) {
            both(state, sides);
            return;
        }
        (failed ? sides.no() : sides.yes()).add(state);
        (failed ? sides.yes() : sides.no()).add(none);
    }

    /** Asking for a length or comparing a number is a check of what is compared. */
    private void note(Binary binary, State state) {
        for (int side : new int[] {binary.left(), binary.right()}) {
            boolean plain = !evaluation.key(side, state).isEmpty();
            for (int at = side; at < tree.subtreeEnd(side); at++) {
                if (tree.is(at, "identifier")) {
                    state.ask("compared " + tree.text(at));
                    if (!plain && !tree.is(tree.parent(at), "pointer_expression")) {
                        checked(evaluation.key(at, state), state);
                    }
                }
            }
        }
    }

    /** What is compared as a part of something else, as in {@code abs(n) < limit}, is taken for well checked. */
    private static void checked(String key, State state) {
        Value value = key.isEmpty() ? Value.UNKNOWN : state.get(key);
        if (value.isInput()) {
            state.set(key, value.asNonZero());
        }
    }

    private void isNull(String key, int node, Value value, State state, List<State> absent, List<State> present) {
        if (value.is(Kind.NULL)) {
            absent.add(state);
            return;
        }
        if (value.is(Kind.POINTER)) {
            nullness(key, node, value, state, present, absent);
            return;
        }
        if (!key.isEmpty() && state.wasFollowed(key)) {
            told.tell(
                    Danger.CHECK_AFTER_USE,
                    node,
                    "`" + Scope.shown(key) + "` was followed before; if it can be null the check comes too late.");
        }
        state.ask(NULL + key);
        State none = state.copy();
        present.add(state);
        absent.add(none);
        if (!key.isEmpty()) {
            none.set(key, evaluation.foundNull(key));
            evaluation.present(key, node, state);
        }
    }

    private static String opposite(String operator) {
        return switch (operator) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "<" -> ">=";
            case ">" -> "<=";
            case "<=" -> ">";
            default -> "<";
        };
    }

    /** Keeps in the state what must be so for the comparison to hold; answers whether it can. */
    private boolean narrow(Binary binary, String operator, Value left, Value right, State state) {
        Value l = left.is(Kind.NUMBER) ? left : Value.range(Long.MIN_VALUE, Long.MAX_VALUE, false);
        Value r = right.is(Kind.NUMBER) ? right : Value.range(Long.MIN_VALUE, Long.MAX_VALUE, false);
        Value narrowedLeft = narrowed(l, operator, r);
        Value narrowedRight = narrowed(r, mirrored(operator), l);
        if (narrowedLeft.isEmpty() || narrowedRight.isEmpty()) {
            return false;
        }
        keep(binary.left(), left, narrowedLeft, right, state);
        keep(binary.right(), right, narrowedRight, left, state);
        return true;
    }

    /** A limit that is not known is taken for a good one: the value no longer counts as unchecked input. */
    private void keep(int node, Value before, Value narrowed, Value other, State state) {
        String key = named(node, state);
        if (key.isEmpty() || before.is(Kind.NULL)) {
            return;
        }
        if (before.isInput() && !other.is(Kind.NUMBER)) {
            state.set(key, Value.UNKNOWN);
        } else if (before.is(Kind.NUMBER) || narrowed.low() != Long.MIN_VALUE || narrowed.high() != Long.MAX_VALUE) {
            state.set(key, narrowed);
        }
    }

    private static String mirrored(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case ">" -> "<";
            case "<=" -> ">=";
            case ">=" -> "<=";
            default -> operator;
        };
    }

    private static Value narrowed(Value value, String operator, Value other) {
        return switch (operator) {
            case "==" -> value.within(other.low(), other.high());
            case "<" -> value.within(Long.MIN_VALUE, Numbers.add(other.high(), -1));
            case "<=" -> value.within(Long.MIN_VALUE, other.high());
            case ">" -> value.within(Numbers.add(other.low(), 1), Long.MAX_VALUE);
            case ">=" -> value.within(other.low(), Long.MAX_VALUE);
            default -> without(value, other);
        };
    }

    private static Value without(Value value, Value other) {
        if (!other.isExact()) {
            return value;
        }
        long hole = other.low();
        return value.low() == hole
                ? value.within(Numbers.add(hole, 1), Long.MAX_VALUE)
                : value.high() == hole
                        ? value.within(Long.MIN_VALUE, Numbers.add(hole, -1))
                        : hole == 0 && value.low() < 0 && value.high() > 0 ? value.asNonZero() : value;
    }
}
