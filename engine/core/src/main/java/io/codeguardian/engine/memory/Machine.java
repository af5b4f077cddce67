package io.codeguardian.engine.memory;

import io.codeguardian.engine.code.Code;
import java.util.ArrayList;
import java.util.List;

/** What one function and all those that it calls are run with. */
final class Machine {
    private static final int MOST_STEPS = 5_000;

    private final Code code;
    private final Told told;
    private final Scope scope = new Scope();
    private final Forks forks = new Forks();
    private final Evaluation evaluation;
    private final Branching branching;
    private final Locals locals;
    private int steps;

    Machine(Code code, Told told, FixedNumbers constants, Functions functions, Globals globals) {
        this.code = code;
        this.told = told;
        Types types = new Types(code, scope);
        this.evaluation = new Evaluation(code, scope, types, told, functions, constants);
        this.branching = new Branching(code, told, evaluation, forks);
        this.locals = new Locals(code, scope, types, evaluation, forks);
        evaluation.follows(new Inlining(
                code, functions, scope, forks, locals, evaluation, this::inside, () -> steps > MOST_STEPS / 2));
        globals.declare(types);
    }

    /** For constants outside of functions. */
    static Evaluation plain(Code code, FixedNumbers constants, Functions functions) {
        Scope scope = new Scope();
        return new Evaluation(code, scope, new Types(code, scope), new Told(code), functions, constants);
    }

    void run(int function, Globals globals) {
        State begin = new State();
        globals.fill(begin, scope);
        locals.parameters(function, begin, List.of(), List.of());
        new FunctionRun(this, function, null).run(begin);
        told.silent(false);
    }

    private List<Forks.Way> inside(int function, State begin) {
        List<Forks.Way> ways = new ArrayList<>();
        new FunctionRun(this, function, ways).run(begin);
        return ways;
    }

    /** Enough is enough, also of a function that was written to have endless paths; half a truth is not told. */
    boolean isTired(boolean deep) {
        if (++steps > MOST_STEPS || deep) {
            told.silent(true);
            return true;
        }
        return false;
    }

    Code code() {
        return code;
    }

    Told told() {
        return told;
    }

    Scope scope() {
        return scope;
    }

    Forks forks() {
        return forks;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Branching branching() {
        return branching;
    }

    Locals locals() {
        return locals;
    }
}
