package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Block.Length;
import io.codeguardian.engine.memory.Value.Kind;

/** Compares what a library call writes and reads with the room there is. */
final class Copies {
    private final Code code;
    private final Scope scope;
    private final Types types;
    private final Told told;

    Copies(Code code, Scope scope, Types types, Told told) {
        this.code = code;
        this.scope = scope;
        this.types = types;
        this.told = told;
    }

    void check(Given given, Library.Use use, State state) {
        Call call = given.call();
        Value target = given.at(use.to());
        long room = room(target, state);
        if (target.isPlaced() && target.high() < 0 && use.to() >= 0) {
            told.tell(
                    Danger.WRITE_PAST_END,
                    call.node(),
                    "`" + code.path(given.node(use.to())) + "` points before the beginning of its memory here.");
        } else if (use.is("endless")) {
            told.tell(
                    Danger.COPY_WITHOUT_LIMIT,
                    call.node(),
                    "`" + call.name() + "` writes as much as the line has, however small the room is.");
        } else if (use.is("string")) {
            text(given, use, room, state);
        } else if (use.is("format")) {
            formatted(given, use, room, state);
        } else if (use.bytes() >= 0) {
            limited(given, use, room, state);
        }
        if (use.is("string") || use.is("text")) {
            ended(given, Math.max(0, use.from()), use, state);
        }
    }

    /** A text without an end mark is read on into what lies behind it. */
    private void ended(Given given, int argument, Library.Use use, State state) {
        Value value = given.at(argument);
        if (!value.is(Kind.POINTER) || value.moved()) {
            return;
        }
        Block block = state.block(value.block());
        if (block.bytes() > 0 && block.text().least() * use.unit() >= block.bytes()) {
            told.tell(
                    Danger.READ_PAST_END,
                    given.call().node(),
                    "`" + code.path(given.node(argument))
                            + "` is full to its last byte, so nothing ends the text in it.");
        }
    }

    private static long room(Value value, State state) {
        if (!value.isPlaced()) {
            return -1;
        }
        long bytes = state.block(value.block()).bytes();
        return bytes < 0 || value.low() < 0 ? -1 : Math.max(0, bytes - value.low());
    }

    private void text(Given given, Library.Use use, long whole, State state) {
        Call call = given.call();
        int from = given.node(use.from());
        int to = given.node(use.to());
        if (from == NONE || to == NONE) {
            return;
        }
        Value target = given.at(use.to());
        String made = target.is(Kind.POINTER) ? state.block(target.block()).sizeOf() : "";
        if (!made.isEmpty() && made.equals(code.path(from)) && !use.is("append")) {
            told.tell(
                    Danger.NO_ROOM_FOR_END,
                    call.node(),
                    "`" + code.path(to) + "` was made `strlen(" + made
                            + ")` bytes long, without room for the end mark.");
        }
        if (whole < 0) {
            return;
        }
        long room = use.is("append") ? whole - Contents.of(target, state).least() * use.unit() : whole;
        Length text = Contents.of(given.at(use.from()), state);
        if ((text.least() + 1) * use.unit() > room) {
            told.tell(
                    Danger.WRITE_PAST_END,
                    call.node(),
                    "This text and its end need " + (text.least() + 1) * use.unit() + " bytes; `" + code.path(to)
                            + "` has " + Math.max(0, room) + ".");
        } else if (isUnbounded(from, given.at(use.from()), use.unit(), room, state)) {
            told.tell(
                    Danger.COPY_WITHOUT_LIMIT,
                    call.node(),
                    "`" + call.name() + "` copies all of `" + code.path(from) + "`, and `" + code.path(to) + "` has "
                            + room + " bytes.");
        }
    }

    /** A source that fits into the target, or whose length somebody asked for, is bounded. */
    private boolean isUnbounded(int from, Value value, int unit, long room, State state) {
        Length text = Contents.of(value, state);
        if (text.isKnown()) {
            return (text.most() + 1) * unit > room;
        }
        boolean small = value.is(Kind.POINTER)
                && state.block(value.block()).bytes() >= 0
                && state.block(value.block()).bytes() <= room;
        return !small && !state.wasAsked("strlen(" + code.path(from) + ")") && !state.wasAsked(code.path(from));
    }

    private void formatted(Given given, Library.Use use, long room, State state) {
        String format = code.literal(given.node(use.to() + 1));
        if (room < 0 || format == null) {
            return;
        }
        int argument = use.to() + 2;
        long fixed = 0;
        for (int i = 0; i < format.length(); i++) {
            if (format.charAt(i) != '%' || i + 1 == format.length()) {
                fixed += format.charAt(i) == '\\' ? 0 : 1;
                continue;
            }
            char kind = format.charAt(++i);
            int from = given.node(argument);
            if (kind == 's' && from != NONE) {
                Value value = given.at(argument);
                Length text = Contents.of(value, state);
                fixed += text.least();
                if (isUnbounded(from, value, use.unit(), room, state)) {
                    told.tell(
                            Danger.COPY_WITHOUT_LIMIT,
                            given.call().node(),
                            "`%s` writes all of `" + code.path(from) + "` into the " + room + " bytes of `"
                                    + code.path(given.node(use.to())) + "`.");
                    return;
                }
            }
            argument += kind == '%' ? 0 : 1;
        }
        if ((fixed + 1) * use.unit() > room) {
            told.tell(
                    Danger.WRITE_PAST_END,
                    given.call().node(),
                    "This writes at least " + (fixed + 1) * use.unit() + " bytes into `"
                            + code.path(given.node(use.to())) + "`, which has " + room + ".");
        }
    }

    private void limited(Given given, Library.Use use, long room, State state) {
        Call call = given.call();
        int limit = given.node(use.bytes());
        Value bytes = given.at(use.bytes());
        if (limit == NONE || !bytes.is(Kind.NUMBER)) {
            return;
        }
        long before = use.is("append") ? Contents.of(given.at(use.to()), state).least() + 1 : 0;
        long least = Numbers.multiply(bytes.low(), use.unit());
        long most = Numbers.multiply(Numbers.add(bytes.high(), before), use.unit());
        // What copies a text stops at its end.
        Length source = use.from() >= 0 && !use.is("exact") ? Contents.of(given.at(use.from()), state) : Length.UNKNOWN;
        if (source.isKnown() && use.to() >= 0 && (use.is("append") || use.is("ends"))) {
            most = Math.min(most, (source.most() + before + (use.is("ends") ? 1 : 0)) * use.unit());
        }
        String shown = code.path(limit);
        if (bytes.high() < 0) {
            told.tell(
                    Danger.NEGATIVE_SIZE,
                    call.node(),
                    "`" + shown + "` is " + bytes.high() + " on this path, which is a huge size here.");
        } else if (bytes.input() && bytes.low() < 0 && bytes.high() <= Integer.MAX_VALUE) {
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
                    "`" + call.name() + "` may write " + most + " bytes into `" + code.path(given.node(use.to()))
                            + "`, which has " + room + ".");
        } else if (use.from() >= 0 && use.is("exact") && bytes.isExact()) {
            long there = room(given.at(use.from()), state);
            if (there >= 0 && least > there) {
                told.tell(
                        Danger.READ_PAST_END,
                        call.node(),
                        "`" + call.name() + "` reads " + least + " bytes of `" + code.path(given.node(use.from()))
                                + "`, which has " + there + ".");
            }
        }
        pointerSize(given, use, limit);
    }

    /** {@code sizeof(p)} where p is a pointer: eight, whatever it points to. */
    private void pointerSize(Given given, Library.Use use, int limit) {
        int plain = code.unwrap(limit);
        if (use.to() < 0 || plain == NONE || !code.tree().is(plain, "sizeof_expression")) {
            return;
        }
        String measured = code.path(code.unwrap(code.tree().childByField(plain, "value")));
        String written = code.path(code.unwrap(given.node(use.to())));
        if (!measured.isEmpty()
                && measured.equals(written)
                && types.of(scope.key(measured)).isPointer()) {
            told.tell(
                    Danger.SIZE_OF_POINTER,
                    plain,
                    "`" + measured + "` is a pointer, so this is the size of an address and not of what it points to.");
        }
    }
}
