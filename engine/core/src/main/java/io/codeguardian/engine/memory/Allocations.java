package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;

/** Looks at the sizes that memory is asked for with. */
final class Allocations {
    private final Code code;
    private final SyntaxTree tree;
    private final Told told;

    Allocations(Code code, Told told) {
        this.code = code;
        this.tree = code.tree();
        this.told = told;
    }

    void check(Given given) {
        Call call = given.call();
        boolean sized = call.name().endsWith("alloc")
                || call.name().endsWith("alloca")
                || call.name().equals("reallocarray");
        int place = call.name().startsWith("realloc") ? 1 : 0;
        int argument = call.positional(place);
        if (argument == NONE || !sized) {
            return;
        }
        Value size = given.at(place);
        String shown = code.path(argument);
        if (call.name().endsWith("alloca")) {
            if (size.isInput() && size.high() > 1 << 20) {
                told.tell(
                        Danger.STACK_FROM_INPUT,
                        call.node(),
                        "`" + shown + "` comes from outside and takes any amount of the stack.");
            }
            return;
        }
        boolean product = code.binary(code.unwrap(argument)) != null && shown.contains("*");
        if (size.isExact() && size.low() < 0) {
            told.tell(
                    Danger.NEGATIVE_SIZE,
                    call.node(),
                    "`" + shown + "` is " + size.low() + " on this path, which is a huge size here.");
        } else if (size.isInput() && size.low() < 0) {
            told.tell(
                    Danger.NEGATIVE_SIZE,
                    call.node(),
                    "`" + shown + "` comes from outside and can be negative, which is a huge size here.");
        } else if (size.isInput() && product && size.high() > Integer.MAX_VALUE) {
            told.tell(
                    Danger.ALLOCATION_OVERFLOW,
                    call.node(),
                    "`" + shown + "` comes from outside and can overflow, so that less is allocated than is meant.");
        }
        pointerSize(call, argument);
    }

    /** {@code T *p = malloc(sizeof(p))}. */
    private void pointerSize(Call call, int argument) {
        int plain = code.unwrap(argument);
        int value = tree.is(plain, "sizeof_expression") ? code.unwrap(tree.childByField(plain, "value")) : NONE;
        int holder = tree.parent(call.node());
        while (holder != NONE && tree.is(holder, "cast_expression")) {
            holder = tree.parent(holder);
        }
        if (value == NONE || holder == NONE || !tree.is(value, "identifier")) {
            return;
        }
        String name = tree.text(value);
        if (code.assignments(holder).stream()
                .anyMatch(a -> code.path(a.target()).equals(name))) {
            told.tell(
                    Danger.SIZE_OF_POINTER,
                    plain,
                    "`" + name + "` is the pointer itself, so this allocates the size of an address.");
        }
    }

    /** The s of {@code malloc(strlen(s))}; empty when more is asked for. */
    static String lengthText(Code code, Call call) {
        int argument = code.unwrap(call.positional(0));
        Call length = argument == NONE ? null : code.call(argument);
        boolean plain =
                call.name().equals("malloc") && length != null && length.name().equals("strlen");
        return plain && length != null ? code.path(length.positional(0)) : "";
    }
}
