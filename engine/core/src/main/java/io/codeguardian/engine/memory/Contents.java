package io.codeguardian.engine.memory;

import io.codeguardian.engine.memory.Block.Length;
import io.codeguardian.engine.memory.Value.Kind;

/** How long texts are before and after a library call. */
final class Contents {
    private Contents() {}

    /** Of what a value points to. */
    static Length of(Value value, State state) {
        if (!value.isPlaced() || value.low() != value.high()) {
            return Length.UNKNOWN;
        }
        Length text = state.block(value.block()).text();
        long behind = value.low();
        return new Length(Math.max(0, text.least() - behind), text.isKnown() ? Math.max(0, text.most() - behind) : -1);
    }

    /** What {@code strlen} answers. */
    static Value length(Value value, int unit, State state) {
        if (!value.is(Kind.POINTER)) {
            return Value.UNKNOWN;
        }
        Length text = of(value, state);
        long bytes = state.block(value.block()).bytes();
        long most = text.isKnown() ? text.most() : bytes > 0 && !value.moved() ? bytes / unit - 1 : -1;
        return most < 0 ? Value.UNKNOWN : Value.range(Math.min(text.least(), most), most, false);
    }

    /** What the call leaves in its target. */
    static void after(Given given, Library.Use use, State state) {
        Value target = given.at(use.to());
        if (!target.is(Kind.POINTER)) {
            return;
        }
        Block block = state.block(target.block());
        if (block.kind() == Block.Kind.LITERAL) {
            return;
        }
        Length left = target.moved() ? Length.UNKNOWN : left(given, use, block, state);
        state.forgetElements(target.block());
        state.put(target.block(), block.filled(left));
        if (!block.holds().isEmpty()) {
            state.set(block.holds(), Value.UNKNOWN);
        }
    }

    private static Length left(Given given, Library.Use use, Block block, State state) {
        Length source = use.from() < 0 ? Length.UNKNOWN : of(given.at(use.from()), state);
        if (use.is("string")) {
            return use.is("append") ? sum(block.text(), source) : source;
        }
        Value limit = given.at(use.bytes());
        if (!limit.is(Kind.NUMBER) || limit.high() >= Integer.MAX_VALUE) {
            return Length.UNKNOWN;
        }
        long most = limit.high();
        if (use.is("exact")) {
            return use.from() < 0
                    ? set(use.bytes() == 1 ? Value.number(0) : given.at(1), limit)
                    : source.isKnown() && limit.low() > source.most() * use.unit() ? source : Length.UNKNOWN;
        }
        if (use.is("ends")) {
            return new Length(0, source.isKnown() ? Math.min(source.most(), most - 1) : most - 1);
        }
        if (use.from() < 0) {
            return Length.UNKNOWN;
        }
        if (use.is("append")) {
            return sum(block.text(), new Length(0, source.isKnown() ? Math.min(source.most(), most) : most));
        }
        boolean room = block.bytes() > most * use.unit() && block.text().isKnown();
        return source.isKnown() && source.most() < most
                ? source
                : new Length(Math.min(source.least(), Math.max(0, limit.low())), room ? most : -1);
    }

    /** {@code memset}: filled with ends, or with something that is none. */
    private static Length set(Value filling, Value limit) {
        return !filling.isExact()
                ? Length.UNKNOWN
                : filling.low() == 0 ? Length.exact(0) : new Length(Math.max(0, limit.low()), -1);
    }

    private static Length sum(Length one, Length other) {
        return new Length(
                one.least() + other.least(), one.isKnown() && other.isKnown() ? one.most() + other.most() : -1);
    }
}
