package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.form.Parameter;
import io.codeguardian.engine.dataflow.knowledge.Common;
import io.codeguardian.engine.dataflow.knowledge.Trust;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs functions of the files at hand where they are called, with the values they are called with. */
final class Functions {
    private static final int DEEPEST = 6;
    private static final int SMALL = 90;
    private static final int MOST_VARIANTS = 4;
    private static final Set<SourceLanguage> LAST_IS_RESULT = Set.of(
            SourceLanguage.RUBY,
            SourceLanguage.RUST,
            SourceLanguage.KOTLIN,
            SourceLanguage.SCALA,
            SourceLanguage.SWIFT);

    private final Run run;
    private final Deque<FunctionForm> stack = new ArrayDeque<>();
    private final Map<FileForm, Frame> tops = new HashMap<>();
    private final Map<Integer, Closure> waiting = new LinkedHashMap<>();
    private int made;
    private final Set<Integer> seen = new HashSet<>();

    /** What stood at the top of files that were come along. */
    private final List<Changes> settling = new ArrayList<>();

    private int settled;

    Functions(Run run) {
        this.run = run;
    }

    /** An argument as a callee gets it. */
    record Given(@Nullable String name, Value value) {}

    Value made(Closure closure) {
        made++;
        if (closure.function().file() == run.root) {
            waiting.putIfAbsent(closure.function().node(), closure);
        }
        return Value.of(closure);
    }

    /** Runs what was made and handed to nobody at hand, as a framework would. */
    void runWaiting() {
        List<Closure> left = new ArrayList<>(waiting.values());
        waiting.clear();
        for (Closure closure : left) {
            if (!seen.contains(closure.function().node())) {
                run.alive = true;
                run.conditions.forgetOrigins();
                Value self = closure.self() == null ? Value.UNKNOWN : closure.self();
                List<Given> given = new Roots(run).given(closure.function());
                call(
                        closure.function(),
                        closure.around(),
                        self,
                        given,
                        closure.function().node());
            }
        }
    }

    /** The variables at the top of a file; what stands there is run once. */
    Frame top(FileForm file) {
        Frame known = tops.get(file);
        if (known != null) {
            return known;
        }
        Frame top = new Frame(null, file, null, Value.UNKNOWN);
        tops.put(file, top);
        if (stack.size() < DEEPEST) {
            Frame before = run.frame;
            boolean quiet = run.quiet;
            boolean alive = run.alive;
            run.quiet = quiet || file != run.root;
            run.frame = top;
            FunctionForm unit = file.units().getLast();
            stack.push(unit);
            int base = run.state.level();
            run.state.fork();
            run.execute.function(() -> run.execute.run(unit.body()), false, List::of);
            Changes changes = run.state.since(base);
            run.state.back(base);
            run.state.merge(List.of(changes));
            if (base > 0) {
                settling.add(changes);
            }
            stack.pop();
            run.frame = before;
            run.quiet = quiet;
            run.alive = alive;
        }
        return top;
    }

    /** How many functions are being run. */
    int depth() {
        return stack.size();
    }

    /** The text of the function that is run. */
    String text() {
        FunctionForm function = stack.peek();
        return function == null || function.name().equals("<top>")
                ? run.frame.file.tree().text()
                : function.file().tree().text(function.node());
    }

    /** Keeps what is known of the tops of files for the functions to come; answers from where slots are free again. */
    int settle(int fresh) {
        seen.clear();
        if (settling.isEmpty() && settled > 0) {
            return settled;
        }
        settling.forEach(c -> run.state.merge(List.of(c)));
        settling.clear();
        settled = fresh;
        return fresh;
    }

    @Nullable
    ClassForm typeOf(FunctionForm function) {
        return function.owner().isEmpty() ? null : run.world.type(function.file(), function.owner());
    }

    /** Null when it cannot be run here. */
    @Nullable
    Value call(FunctionForm function, @Nullable Frame around, Value self, List<Given> given, int at) {
        if (stack.size() >= DEEPEST || stack.contains(function) || !isWorth(function, self, given)) {
            return null;
        }
        if (function.file() == run.root) {
            seen.add(function.node());
        }
        FileForm from = run.frame.file;
        Frame outer = around != null ? around : top(function.file());
        Frame frame = new Frame(
                outer, function.file(), around != null && function.isLambda() ? around.type : typeOf(function), self);
        boolean nameless = function.name().isEmpty() || function.isLambda();
        String handed = nameless ? "handed to a function" : "handed to";
        String name = nameless ? "" : named(function);
        List<Given> moved = new ArrayList<>(given.size());
        for (Given one : given) {
            List<Mark> marks = Mark.moved(one.value().marks(), from, at, handed, name, false);
            moved.add(new Given(one.name(), one.value().withMarks(marks)));
        }
        Value result = within(function, frame, () -> bind(function, moved));
        List<Mark> marks = Mark.moved(result.marks(), from, at, "given back by", named(function), false);
        return result.withMarks(marks);
    }

    /** A function without anything marked, that takes nothing in and is not small, is left alone. */
    private boolean isWorth(FunctionForm function, Value self, List<Given> given) {
        if (function.isLambda()) {
            return true;
        }
        boolean small =
                stack.size() < 4 && function.file().tree().subtreeEnd(function.node()) - function.node() < SMALL;
        if (run.shallow) {
            return small;
        }
        if (small || run.world.reaches.source(function)) {
            return true;
        }
        return isOutside(self) || given.stream().anyMatch(g -> g.value().closure() != null || isOutside(g.value()));
    }

    private boolean isOutside(Value value) {
        return run.marks(value).stream().anyMatch(m -> m.trust() != Trust.PARAMETER);
    }

    private static String named(FunctionForm function) {
        return function.name().equals("<init>") ? function.owner() : function.name();
    }

    /** Runs a body in a frame of its own. */
    Value within(FunctionForm function, Frame frame, Runnable bind) {
        Frame before = run.frame;
        stack.push(function);
        run.frame = frame;
        boolean last =
                function.isLambda() || LAST_IS_RESULT.contains(function.file().language());
        int closures = made;
        Value result = run.execute.function(
                () -> {
                    bind.run();
                    return run.execute.run(function.body());
                },
                last,
                () -> made == closures ? frame.slots() : Set.of());
        run.frame = before;
        stack.pop();
        return result;
    }

    private void bind(FunctionForm function, List<Given> given) {
        List<Parameter> parameters = function.parameters();
        Map<String, Value> named = new HashMap<>();
        List<Value> placed = new ArrayList<>();
        for (Given one : given) {
            if (one.name() == null || one.name().startsWith("<")) {
                placed.add(one.value());
            } else {
                named.put(one.name(), one.value());
            }
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            Value value = named.get(parameter.name());
            if (value == null && parameter.rest()) {
                value = run.allocate(Thing.list(placed.subList(Math.min(i, placed.size()), placed.size())), "");
            } else if (value == null && i < placed.size()) {
                value = placed.get(i);
            } else if (value == null) {
                value = parameter.otherwise() == null ? Value.UNKNOWN : run.evaluate.value(parameter.otherwise());
            }
            give(parameter, value);
        }
    }

    void give(Parameter parameter, Value value) {
        Value typed = Common.isNumber(parameter.type()) && value.constant() == null
                ? Value.typed(parameter.type(), List.of())
                : value.type().isEmpty() ? value.withType(plain(parameter.type())) : value;
        run.evaluate.store().to(parameter.target(), typed, true, parameter.node());
    }

    private static String plain(String type) {
        return switch (type) {
            case "String", "string", "str", "Object", "any" -> "";
            default -> type;
        };
    }

    /** The method of a value's type, or those that may be meant; empty when there is none at hand. */
    List<FunctionForm> methods(String type, String name, int arguments) {
        ClassForm form = type.isEmpty() || type.endsWith(")") ? null : run.world.type(run.frame.file, type);
        return form == null ? List.of() : methods(form, name, arguments);
    }

    List<FunctionForm> methods(ClassForm form, String name, int arguments) {
        ClassForm at = form;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            FunctionForm found = fitting(at.methods().getOrDefault(name, List.of()), arguments);
            if (found != null && !isEmpty(found)) {
                return List.of(found);
            }
            ClassForm above = null;
            for (String supertype : at.supertypes()) {
                ClassForm candidate = run.world.type(at.file(), supertype);
                above = above == null && !at.equals(candidate) ? candidate : above;
            }
            at = above;
        }
        List<FunctionForm> variants = new ArrayList<>();
        for (ClassForm below : run.world.below(form.file(), form.name())) {
            FunctionForm found = fitting(below.methods().getOrDefault(name, List.of()), arguments);
            if (found != null && variants.size() < MOST_VARIANTS) {
                variants.add(found);
            }
        }
        return variants;
    }

    private static boolean isEmpty(FunctionForm function) {
        return function.body() instanceof io.codeguardian.engine.dataflow.form.Stmt.Block b
                && b.statements().isEmpty()
                && !function.file().tree().text(function.node()).endsWith("}");
    }

    private static @Nullable FunctionForm fitting(List<FunctionForm> all, int arguments) {
        for (FunctionForm function : all) {
            if (function.parameters().size() == arguments) {
                return function;
            }
        }
        return all.isEmpty() ? null : all.getLast();
    }

    /** Makes an object of a type at hand. */
    Value create(ClassForm form, List<Given> given, int at) {
        Value self = run.allocate(Thing.empty(Thing.Kind.OBJECT), form.name());
        List<FunctionForm> constructors = methods(form, "<init>", given.size());
        if (constructors.isEmpty()) {
            given.forEach(g -> hold(self, g));
        } else {
            call(constructors.getFirst(), null, self, given, at);
        }
        return self;
    }

    /** Without a constructor the arguments are in it somewhere. */
    private void hold(Value self, Given given) {
        Thing thing = run.state.thing(self.thing());
        Closure method = "<body>".equals(given.name()) ? given.value().closure() : null;
        if (thing != null && method != null) {
            run.state.put(self.thing(), thing.with(method.function().name(), given.value()));
        } else if (thing != null) {
            run.state.put(
                    self.thing(),
                    given.name() == null ? thing.withRest(given.value()) : thing.with(given.name(), given.value()));
        }
    }
}
