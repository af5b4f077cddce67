package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;

/** Compares what a library call writes and reads with the room there is. */
final class Copies {
    private final Code code;
    private final Types types;
    private final Told told;
    private final Evaluation evaluation;

    Copies(Code code, Types types, Told told, Evaluation evaluation) {
        this.code = code;
        this.types = types;
        this.told = told;
        this.evaluation = evaluation;
    }

    void check(Call call, Library.Use use, State state) {
        long room = room(call, use.to(), state);
        if (use.is("endless")) {
            told.tell(
                    Danger.COPY_WITHOUT_LIMIT,
                    call.node(),
                    "`" + call.name() + "` writes as much as the line has, however small the room is.");
        } else if (use.is("string")) {
            text(call, use, room, state);
        } else if (use.is("format")) {
            formatted(call, use, room, state);
        } else if (use.bytes() >= 0) {
            limited(call, use, room, state);
        }
    }

    private long room(Call call, int argument, State state) {
        int node = argument < 0 ? NONE : call.positional(argument);
        Value value = node == NONE ? Value.UNKNOWN : evaluation.value(node, state);
        return value.is(Kind.POINTER) && !value.moved()
                ? state.block(value.block()).bytes()
                : -1;
    }

    private void text(Call call, Library.Use use, long room, State state) {
        int from = call.positional(use.from());
        int to = call.positional(use.to());
        if (from == NONE || to == NONE) {
            return;
        }
        Value target = evaluation.value(to, state);
        String made = target.is(Kind.POINTER) ? state.block(target.block()).sizeOf() : "";
        if (!made.isEmpty() && made.equals(code.path(from)) && !use.is("append")) {
            told.tell(
                    Danger.NO_ROOM_FOR_END,
                    call.node(),
                    "`" + code.path(to) + "` was made `strlen(" + made
                            + ")` bytes long, without room for the end mark.");
        }
        if (room < 0) {
            return;
        }
        Value value = evaluation.value(from, state);
        boolean literal = value.is(Kind.POINTER) && state.block(value.block()).kind() == Block.Kind.LITERAL;
        if (literal) {
            long needed = state.block(value.block()).bytes() * use.unit();
            if (needed > room) {
                told.tell(
                        Danger.WRITE_PAST_END,
                        call.node(),
                        "This text and its end need " + needed + " bytes; `" + code.path(to) + "` has " + room + ".");
            }
        } else if (isUnbounded(from, value, room, state)) {
            told.tell(
                    Danger.COPY_WITHOUT_LIMIT,
                    call.node(),
                    "`" + call.name() + "` copies all of `" + code.path(from) + "`, and `" + code.path(to) + "` has "
                            + room + " bytes.");
        }
    }

    /** A source that fits into the target, or whose length somebody asked for, is bounded. */
    private boolean isUnbounded(int from, Value value, long room, State state) {
        boolean small = value.is(Kind.POINTER)
                && state.block(value.block()).bytes() >= 0
                && state.block(value.block()).bytes() <= room;
        return !small && !state.wasAsked("strlen(" + code.path(from) + ")") && !state.wasAsked(code.path(from));
    }

    private void formatted(Call call, Library.Use use, long room, State state) {
        String format = code.literal(call.positional(use.to() + 1));
        if (room < 0 || format == null) {
            return;
        }
        int argument = use.to() + 2;
        for (int i = 0; i + 1 < format.length(); i++) {
            if (format.charAt(i) == '%') {
                i++;
                if (format.charAt(i) == 's') {
                    int from = call.positional(argument);
                    Value value = from == NONE ? Value.UNKNOWN : evaluation.value(from, state);
                    boolean literal =
                            value.is(Kind.POINTER) && state.block(value.block()).kind() == Block.Kind.LITERAL;
                    if (from != NONE && !literal && isUnbounded(from, value, room, state)) {
                        told.tell(
                                Danger.COPY_WITHOUT_LIMIT,
                                call.node(),
                                "`%s` writes all of `" + code.path(from) + "` into the " + room + " bytes of `"
                                        + code.path(call.positional(use.to())) + "`.");
                        return;
                    }
                }
                argument += format.charAt(i) == '%' ? 0 : 1;
            }
        }
    }

    private void limited(Call call, Library.Use use, long room, State state) {
        int limit = call.positional(use.bytes());
        Value bytes = limit == NONE ? Value.UNKNOWN : evaluation.value(limit, state);
        if (!bytes.is(Kind.NUMBER)) {
            return;
        }
        long least = Numbers.multiply(bytes.low(), use.unit());
        long most = Numbers.multiply(bytes.high(), use.unit());
        String shown = code.path(limit);
        if (bytes.input() && bytes.low() < 0 && bytes.high() <= Integer.MAX_VALUE) {
            told.tell(
                    Danger.NEGATIVE_SIZE,
                    call.node(),
                    "`" + shown + "` comes from outside and can be negative, which is a huge size here.");
        } else if (bytes.input() && room >= 0 && most > room) {
            told.tell(
                    Danger.SIZE_FROM_INPUT,
                    call.node(),
                    "`" + shown + "` comes from outside and can be more than the " + room + " bytes that are there.");
        } else if (room >= 0 && use.to() >= 0 && most > room && (bytes.isExact() || most < Integer.MAX_VALUE)) {
            told.tell(
                    Danger.WRITE_PAST_END,
                    call.node(),
                    "`" + call.name() + "` may write " + most + " bytes into `" + code.path(call.positional(use.to()))
                            + "`, which has " + room + ".");
        } else if (use.from() >= 0 && use.is("exact") && bytes.isExact()) {
            long there = room(call, use.from(), state);
            if (there >= 0 && least > there) {
                told.tell(
                        Danger.READ_PAST_END,
                        call.node(),
                        "`" + call.name() + "` reads " + least + " bytes of `" + code.path(call.positional(use.from()))
                                + "`, which has " + there + ".");
            }
        }
        pointerSize(call, use, limit);
    }

    /** {@code sizeof(p)} where p is a pointer: eight, whatever it points to. */
    private void pointerSize(Call call, Library.Use use, int limit) {
        int plain = code.unwrap(limit);
        if (use.to() < 0 || plain == NONE || !code.tree().is(plain, "sizeof_expression")) {
            return;
        }
        String measured = code.path(code.unwrap(code.tree().childByField(plain, "value")));
        String written = code.path(code.unwrap(call.positional(use.to())));
        if (!measured.isEmpty()
                && measured.equals(written)
                && types.of(measured).isPointer()) {
            told.tell(
                    Danger.SIZE_OF_POINTER,
                    plain,
                    "`" + measured + "` is a pointer, so this is the size of an address and not of what it points to.");
        }
    }
}
