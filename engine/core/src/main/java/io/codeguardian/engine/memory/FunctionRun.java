package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs through one function on all its paths, a few rounds of each loop. */
final class FunctionRun {
    private static final int MOST_PATHS = 24;
    private static final int DEEPEST = 60;

    private final Machine machine;
    private final SyntaxTree tree;
    private final Endings endings;
    private final Map<String, List<State>> waiting = new HashMap<>();
    private final List<List<State>> breaks = new ArrayList<>();
    private final List<List<State>> continues = new ArrayList<>();
    private final int function;
    private int depth;
    private int loops;

    /** @param ways where the ways out are collected; null where nothing is around the function */
    FunctionRun(Machine machine, int function, @Nullable List<Forks.Way> ways) {
        this.machine = machine;
        this.tree = machine.code().tree();
        this.function = function;
        this.endings =
                new Endings(machine.code(), machine.told(), machine.evaluation(), machine.forks(), function, ways);
    }

    void run(State begin) {
        int body = tree.childByField(function, "body");
        if (body == NONE) {
            return;
        }
        for (State state : run(body, new ArrayList<>(List.of(begin)))) {
            endings.leave(state, Value.UNKNOWN);
        }
    }

    private List<State> run(int node, List<State> states) {
        if (states.isEmpty() && waiting.isEmpty() || machine.isTired(depth > DEEPEST)) {
            return new ArrayList<>();
        }
        depth++;
        List<State> after = step(node, states);
        depth--;
        return few(after);
    }

    private List<State> step(int node, List<State> states) {
        return switch (tree.kind(node)) {
            case "compound_statement" -> {
                Scope.Saved names = machine.scope().block();
                List<State> after = sequence(node, states);
                machine.scope().leave(names);
                yield after;
            }
            case "declaration_list", "preproc_if", "preproc_ifdef", "preproc_else", "else_clause" ->
                sequence(node, states);
            case "declaration" -> machine.locals().declare(node, states);
            case "expression_statement" -> expression(node, states);
            case "if_statement" -> branch(node, states);
            case "while_statement" -> loop(node, NONE, states);
            case "for_statement" -> {
                Scope.Saved names = machine.scope().block();
                List<State> after = counted(node, states);
                machine.scope().leave(names);
                yield after;
            }
            case "do_statement" -> repeated(node, states);
            case "for_range_loop" -> ranged(node, states);
            case "switch_statement" -> choice(node, states);
            case "case_statement" -> sequence(node, states);
            case "return_statement", "co_return_statement" -> endings.returned(node, states);
            case "break_statement" -> jump(breaks, states);
            case "continue_statement" -> jump(continues, states);
            case "goto_statement" -> await(node, states);
            case "labeled_statement" -> labelled(node, states);
            case "try_statement" -> attempt(node, states);
            case "throw_statement" -> new ArrayList<>();
            default -> states;
        };
    }

    private List<State> sequence(int node, List<State> states) {
        List<State> left = states;
        for (int child : tree.namedChildren(node)) {
            boolean value = "value".equals(tree.field(child))
                    || "condition".equals(tree.field(child))
                    || "name".equals(tree.field(child));
            if (!value) {
                left = run(child, left);
            }
        }
        return left;
    }

    private List<State> expression(int node, List<State> states) {
        int inner = tree.firstNamedChild(node);
        Code code = machine.code();
        Call call = inner == NONE ? null : code.call(code.unwrap(inner));
        if (inner == NONE) {
            return states;
        }
        if (call != null
                && call.positional(0) != NONE
                && call.name().toLowerCase(Locale.ROOT).endsWith("assert")) {
            boolean before = machine.told().silent(true);
            List<State> held =
                    machine.branching().split(call.positional(0), states).yes();
            machine.told().silent(before);
            return held;
        }
        List<State> after = evaluated(inner, states);
        return call != null && Library.ends(call.name()) ? new ArrayList<>() : after;
    }

    private List<State> evaluated(int expression, List<State> states) {
        return machine.forks().each(states, s -> machine.evaluation().value(expression, s));
    }

    private List<State> branch(int node, List<State> states) {
        int condition = condition(node, states);
        int otherwise = tree.childByField(node, "alternative");
        Doubt doubt = Doubt.of(states);
        Branching.Sides sides = doubt.isNone() ? machine.branching().split(condition, states) : Branching.Sides.none();
        List<State> open = new ArrayList<>();
        for (State state : doubt.isNone() ? List.<State>of() : states) {
            Branching.Sides own = machine.branching().split(condition, List.of(state));
            if (!own.yes().isEmpty() && !own.no().isEmpty()) {
                own.yes().forEach(doubt::forget);
                open.addAll(own.no());
            }
            sides.yes().addAll(own.yes());
            sides.no().addAll(own.no());
        }
        List<State> after = new ArrayList<>(run(tree.childByField(node, "consequence"), few(sides.yes())));
        if (otherwise != NONE || after.isEmpty()) {
            open.forEach(doubt::forget);
        }
        after.addAll(otherwise == NONE ? sides.no() : run(otherwise, few(sides.no())));
        return after;
    }

    /** C++ may declare a variable there. */
    private int condition(int node, List<State> states) {
        int condition = tree.childByField(node, "condition");
        if (condition != NONE && tree.is(condition, "condition_clause")) {
            int initializer = tree.childByField(condition, "initializer");
            for (int i = initializer; initializer != NONE && i < tree.subtreeEnd(initializer); i++) {
                int declaration = i;
                if (tree.is(i, "declaration")) {
                    List<State> declared = machine.locals().declare(declaration, states);
                    states.clear();
                    states.addAll(declared);
                }
            }
            return tree.childByField(condition, "value");
        }
        return condition;
    }

    private List<State> counted(int node, List<State> before) {
        int first = tree.childByField(node, "initializer");
        List<State> states = first == NONE
                ? before
                : tree.is(first, "declaration") ? machine.locals().declare(first, before) : evaluated(first, before);
        return loop(node, tree.childByField(node, "update"), states);
    }

    private List<State> loop(int node, int update, List<State> states) {
        int condition = condition(node, states);
        // What the loop changes is forgotten, and with it why a name has no value.
        Doubt doubt = Doubt.of(states);
        states.forEach(doubt::forget);
        Branching.Sides first = split(condition, states);
        Branching.Sides sides = split(condition, widened(node, update, first.yes()));
        List<State> after = new ArrayList<>();
        if (first.yes().isEmpty()) {
            after.addAll(first.no());
        } else {
            // That the loop may not run at all is no reason to think that it does not.
            first.no().forEach(State::assumeWritten);
            after.addAll(split(condition, widened(node, update, first.no())).no());
        }
        List<State> inside = round(node, update, sides.yes(), after);
        if (loops < 1) {
            loops++;
            Branching.Sides again = split(condition, inside);
            after.addAll(again.no());
            inside = round(node, update, few(again.yes()), after);
            loops--;
        }
        if (condition != NONE) {
            after.addAll(machine.branching().split(condition, inside).no());
        }
        return after;
    }

    private Branching.Sides split(int condition, List<State> states) {
        return condition == NONE
                ? new Branching.Sides(new ArrayList<>(states), new ArrayList<>())
                : machine.branching().split(condition, states);
    }

    private List<State> widened(int node, int update, List<State> states) {
        states.forEach(s -> {
            machine.locals().widen(update, s);
            machine.locals().widenBody(tree.childByField(node, "body"), s);
        });
        return states;
    }

    private List<State> round(int node, int update, List<State> states, List<State> after) {
        breaks.add(new ArrayList<>());
        continues.add(new ArrayList<>());
        List<State> left = new ArrayList<>(run(tree.childByField(node, "body"), few(states)));
        after.addAll(breaks.removeLast());
        left.addAll(continues.removeLast());
        if (update != NONE) {
            left = evaluated(update, left);
            left.forEach(s -> machine.locals().widen(update, s));
        }
        return few(left);
    }

    private List<State> repeated(int node, List<State> states) {
        List<State> after = new ArrayList<>();
        List<State> inside = round(node, NONE, states, after);
        after.addAll(machine.branching()
                .split(tree.childByField(node, "condition"), inside)
                .no());
        if (after.isEmpty()) {
            after.addAll(inside);
        }
        return after;
    }

    private List<State> ranged(int node, List<State> states) {
        List<State> after = new ArrayList<>();
        states.forEach(s -> after.add(s.copy()));
        after.addAll(round(node, NONE, states, after));
        return after;
    }

    private List<State> choice(int node, List<State> before) {
        int condition = condition(node, before);
        int body = tree.childByField(node, "body");
        Evaluation evaluation = machine.evaluation();
        List<Value> values = new ArrayList<>();
        List<State> states = machine.forks().each(before, s -> {
            Value value = evaluation.value(condition, s);
            if (!s.isOver()) {
                values.add(value);
            }
        });
        breaks.add(new ArrayList<>());
        List<State> through = new ArrayList<>();
        boolean others = false;
        Set<Long> known = labels(body);
        for (int part : body == NONE ? new int[0] : tree.namedChildren(body)) {
            int value = tree.childByField(part, "value");
            boolean label = tree.is(part, "case_statement");
            others |= label && value == NONE;
            for (int i = 0; label && i < states.size(); i++) {
                Value one = value == NONE ? Value.UNKNOWN : evaluation.value(value, states.get(i));
                boolean excluded = value == NONE
                        ? known.contains(values.get(i).low()) && values.get(i).isExact()
                        : one.isExact()
                                && values.get(i).isExact()
                                && one.low() != values.get(i).low();
                if (!excluded) {
                    through.add(states.get(i).copy());
                }
            }
            through = new ArrayList<>(run(part, few(through)));
        }
        List<State> after = breaks.removeLast();
        after.addAll(through);
        for (int i = 0; !others && i < states.size(); i++) {
            if (!values.get(i).isExact() || !known.contains(values.get(i).low())) {
                after.add(states.get(i));
            }
        }
        return after;
    }

    /** The numbers that a switch has labels for. */
    private Set<Long> labels(int body) {
        Set<Long> known = new HashSet<>();
        for (int part : body == NONE ? new int[0] : tree.namedChildren(body)) {
            int value = tree.is(part, "case_statement") ? tree.childByField(part, "value") : NONE;
            Value label = value == NONE ? Value.UNKNOWN : machine.evaluation().value(value, new State());
            if (label.isExact()) {
                known.add(label.low());
            }
        }
        return known;
    }

    private static List<State> jump(List<List<State>> to, List<State> states) {
        if (!to.isEmpty()) {
            to.getLast().addAll(states);
        }
        return new ArrayList<>();
    }

    private List<State> await(int node, List<State> states) {
        int label = tree.childByField(node, "label");
        if (label != NONE) {
            waiting.computeIfAbsent(tree.text(label), l -> new ArrayList<>()).addAll(states);
        }
        return new ArrayList<>();
    }

    private List<State> labelled(int node, List<State> states) {
        int label = tree.childByField(node, "label");
        List<State> here = new ArrayList<>(states);
        List<State> came = label == NONE ? null : waiting.remove(tree.text(label));
        if (came != null) {
            here.addAll(came);
        }
        for (int child : tree.namedChildren(node)) {
            if (child != label) {
                here = run(child, few(here));
            }
        }
        return here;
    }

    private List<State> attempt(int node, List<State> states) {
        List<State> before = states.stream().map(State::copy).toList();
        List<State> after = new ArrayList<>(run(tree.childByField(node, "body"), states));
        for (int child : tree.namedChildren(node)) {
            if (tree.is(child, "catch_clause")) {
                List<State> copy =
                        new ArrayList<>(before.stream().map(State::copy).toList());
                after.addAll(run(tree.childByField(child, "body"), copy));
            }
        }
        return after;
    }

    /** Equal paths are one; of too many the first stay. */
    private static List<State> few(List<State> states) {
        if (states.size() < 2) {
            return new ArrayList<>(states);
        }
        Set<State> distinct = new LinkedHashSet<>(states);
        List<State> kept = new ArrayList<>();
        for (State state : distinct) {
            if (kept.size() < MOST_PATHS) {
                kept.add(state.copy());
            }
        }
        return kept;
    }
}
