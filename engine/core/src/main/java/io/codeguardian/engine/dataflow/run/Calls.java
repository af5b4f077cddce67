package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.knowledge.Called;
import io.codeguardian.engine.dataflow.knowledge.Common;
import io.codeguardian.engine.dataflow.knowledge.Signature;
import io.codeguardian.engine.dataflow.knowledge.Trust;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates calls: of functions at hand, of what the data files know, and of what nobody knows. */
final class Calls {
    /** What a function as a value is run by. */
    private static final Set<String> RUNS = Set.of(
            "()",
            "call",
            "apply",
            "invoke",
            "get",
            "accept",
            "test",
            "run",
            "execute",
            "handle",
            "applyAsInt",
            "compare");

    private final Run run;
    private final Operations operations;

    Calls(Run run) {
        this.run = run;
        this.operations = new Operations(run);
    }

    /** A call with everything evaluated. */
    record Invocation(Expr.Invoke expression, Value receiver, List<Functions.Given> given, Called called, String path) {
        Value argument(int index) {
            return index < given.size() ? given.get(index).value() : Value.UNKNOWN;
        }

        boolean received() {
            return expression.receiver() != null;
        }
    }

    /** A name after a dot that is known, or at hand, as a call without arguments; else a field. */
    Value property(Expr.Member m, Value owner, String name) {
        Expr.Invoke e = new Expr.Invoke(m.node(), m.node(), m.owner(), name, List.of(), false);
        Called called = run.called(owner.type(), true, name, false);
        boolean field = run.fields.read(owner, m.name()) != null;
        boolean known = run.knowledge.source(called) != null
                || run.knowledge.returns(called) != null
                || name.equals(m.name())
                        && (run.knowledge.passes(called) != null
                                || run.knowledge.cleans(called) != 0
                                || !run.knowledge.sinks(called).isEmpty()
                                || owner.thing() != 0
                                || owner.isText());
        boolean own = !run.functions.methods(owner.type(), name, 0).isEmpty();
        return !field && (known || own) ? value(e, owner) : run.evaluate.member(owner, m.name(), m.node());
    }

    Value value(Expr.Invoke e) {
        if (e.name().equals("<collect>")) {
            Value item = run.evaluate.value(e.arguments().getFirst().value());
            Thing thing = new Thing(Thing.Kind.LIST, null, java.util.Map.of(), item.withMarks(run.marks(item)));
            return run.allocate(thing, "");
        }
        return value(e, e.receiver() == null ? Value.UNKNOWN : run.evaluate.value(e.receiver()));
    }

    private Value value(Expr.Invoke e, Value receiver) {
        if (e.receiver() == null && isBuilding(e.name())) {
            Expr self = new Expr.Name(e.at(), "this");
            return value(new Expr.Invoke(e.node(), e.at(), self, e.name(), e.arguments(), false), run.frame.self);
        }
        List<Functions.Given> given = arguments(e);
        if (e.name().equals("buildString") && !given.isEmpty()) {
            return built(given.getLast().value(), e.node());
        }
        Value callee = e.receiver() == null && !e.creates() ? callee(e) : Value.UNKNOWN;
        Invocation call = invocation(e, receiver, given, callee);
        run.sinks.called(call);
        Value known = operations.constant(call);
        if (known != null) {
            return known;
        }
        Value own = own(call, callee);
        if (own == null && Common.ends(call.path())) {
            run.execute.stop();
        }
        return own != null ? own : foreign(call);
    }

    /** Whether the name is said of the text that is put together here. */
    private boolean isBuilding(String name) {
        Thing self =
                run.frame.file.language() == SourceLanguage.KOTLIN ? run.state.thing(run.frame.self.thing()) : null;
        return self != null && self.kind() == Thing.Kind.TEXT && Common.does("text", name);
    }

    private Value built(Value block, int node) {
        Value text = run.allocate(Thing.text(Value.constant("")), "StringBuilder");
        Closure closure = block.closure();
        if (closure != null) {
            run.functions.call(closure.function(), closure.around(), text, List.of(), node);
        }
        return run.content(text);
    }

    private List<Functions.Given> arguments(Expr.Invoke e) {
        List<Functions.Given> given = new ArrayList<>();
        for (Expr.Argument argument : e.arguments()) {
            Value value = run.evaluate.value(argument.value());
            run.watch.argument(run.frame.file, argument.value().node(), run.content(value));
            Thing spread = argument.spread() ? run.state.thing(value.thing()) : null;
            if (spread != null && spread.items() != null) {
                spread.items().forEach(v -> given.add(new Functions.Given(null, v)));
            } else {
                given.add(new Functions.Given(argument.name(), value));
            }
        }
        return given;
    }

    /** What a bare name that is called stands for. */
    private Value callee(Expr.Invoke e) {
        int slot = run.frame.find(e.name());
        Value value = slot == 0 ? null : run.state.value(slot);
        return value == null ? Value.UNKNOWN : value;
    }

    private Invocation invocation(Expr.Invoke e, Value receiver, List<Functions.Given> given, Value callee) {
        String owner = receiver.type();
        String name = e.name();
        boolean received = e.receiver() != null;
        if (!received) {
            // A type or function that was imported is known by its whole path.
            String known = callee.type().isEmpty() ? run.frame.file.imports().getOrDefault(name, "") : callee.type();
            int dot = Math.max(known.lastIndexOf('.'), -1);
            if (!known.isEmpty() && !e.creates()) {
                owner = dot < 0 ? "" : known.substring(0, dot);
                name = known.substring(dot + 1);
                received = dot >= 0;
            } else if (e.creates() && e.name().indexOf('.') > 0) {
                name = e.name().substring(e.name().lastIndexOf('.') + 1);
            }
        }
        String path = owner.isEmpty() ? name : owner + '.' + name;
        return new Invocation(e, receiver, given, run.called(owner, received, name, e.creates()), path);
    }

    /** Runs what is at hand; null when nothing is. */
    private @Nullable Value own(Invocation call, Value callee) {
        Expr.Invoke e = call.expression();
        String name = e.name();
        if (RUNS.contains(name)) {
            Closure closure = call.receiver().closure();
            if (closure != null) {
                boolean binds = name.equals("call") && !call.given().isEmpty();
                return closure(
                        closure, binds ? call.given().subList(1, call.given().size()) : call.given(), e.node());
            }
        }
        if (callee.closure() != null) {
            return closure(callee.closure(), call.given(), e.node());
        }
        if (!call.received() && given(call) && run.state.thing(callee.thing()) != null) {
            return run.fields.element(callee, call.argument(0));
        }
        if (e.creates()) {
            ClassForm form = run.world.type(run.frame.file, name);
            return form == null ? null : run.functions.create(form, call.given(), e.node());
        }
        return call.received() ? method(call) : bare(call);
    }

    /** In Scala an element is read as by a call. */
    private boolean given(Invocation call) {
        return run.frame.file.language() == SourceLanguage.SCALA && call.given().size() == 1;
    }

    private @Nullable Value method(Invocation call) {
        Expr.Invoke e = call.expression();
        Thing thing = run.state.thing(call.receiver().thing());
        Value field = thing == null ? null : thing.fields().get(e.name());
        if (field != null && field.closure() != null) {
            return closure(field.closure(), call.given(), e.node());
        }
        boolean self = e.receiver() instanceof Expr.Name n && n.name().equals("this");
        ClassForm own = run.frame.type;
        List<FunctionForm> methods = self && own != null
                ? run.functions.methods(own, e.name(), call.given().size())
                : run.functions.methods(
                        call.receiver().type(), e.name(), call.given().size());
        if (methods.isEmpty() && !call.receiver().type().isEmpty() && !self) {
            FunctionForm function = run.world.imported(run.frame.file, call.path());
            return function == null ? null : run.functions.call(function, null, Value.UNKNOWN, call.given(), e.node());
        }
        return joined(methods, call.receiver(), call.given(), e.node());
    }

    private @Nullable Value joined(List<FunctionForm> methods, Value self, List<Functions.Given> given, int node) {
        Value all = null;
        for (FunctionForm method : methods) {
            Value object = self.thing() == 0
                    ? run.allocate(Thing.empty(Thing.Kind.OBJECT).withRest(self), method.owner())
                    : self;
            Value value = run.functions.call(method, null, object, given, node);
            all = value == null ? all : all == null ? value : Value.join(all, value);
        }
        return all;
    }

    private @Nullable Value bare(Invocation call) {
        Expr.Invoke e = call.expression();
        ClassForm own = run.frame.type;
        String name = e.name().equals("super") ? "<init>" : e.name();
        if (own != null) {
            List<FunctionForm> methods = name.equals("<init>")
                    ? above(own, call.given().size())
                    : run.functions.methods(own, name, call.given().size());
            if (!methods.isEmpty()) {
                return joined(methods, run.frame.self, call.given(), e.node());
            }
            for (ClassForm around : own.file().classes()) {
                List<FunctionForm> outer =
                        around.equals(own) ? List.of() : around.methods().getOrDefault(name, List.of());
                if (outer.size() == 1
                        && !outer.getFirst().parameters().isEmpty()
                                == !call.given().isEmpty()) {
                    return joined(outer, Value.UNKNOWN, call.given(), e.node());
                }
            }
        }
        String imported = run.frame.file.imports().get(name);
        FunctionForm function = imported == null
                ? run.world.function(run.frame.file, name)
                : run.world.imported(run.frame.file, imported);
        if (function != null) {
            return run.functions.call(function, null, Value.UNKNOWN, call.given(), e.node());
        }
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        ClassForm form = capital ? run.world.type(run.frame.file, imported == null ? name : imported) : null;
        return form == null ? null : run.functions.create(form, call.given(), e.node());
    }

    private List<FunctionForm> above(ClassForm own, int arguments) {
        for (String supertype : own.supertypes()) {
            ClassForm above = run.world.type(own.file(), supertype);
            if (above != null && !above.equals(own)) {
                return run.functions.methods(above, "<init>", arguments);
            }
        }
        return List.of();
    }

    private @Nullable Value closure(Closure closure, List<Functions.Given> given, int node) {
        Value self = closure.self() == null ? Value.UNKNOWN : closure.self();
        return run.functions.call(closure.function(), closure.around(), self, given, node);
    }

    /** A call of a library, or of what is not at hand. */
    private Value foreign(Invocation call) {
        Called called = call.called();
        int node = call.expression().node();
        Trust trust = run.knowledge.source(called);
        String type = type(call);
        // What is read from a request stays so, however it is read.
        boolean requested =
                trust == Trust.LOCAL && run.marks(call.receiver()).stream().anyMatch(m -> m.trust() == Trust.REQUEST);
        if (trust != null && !requested) {
            handOut(call);
            return Value.typed(type, run.evaluate.source(trust, node));
        }
        long clean = run.knowledge.cleans(called) | Replacing.cleaned(call);
        if (clean == -1L) {
            return Value.typed(type, List.of());
        }
        Value operated = operations.on(call);
        if (operated != null) {
            return operated.withMarks(Mark.cleaned(operated.marks(), clean));
        }
        Signature passes = run.knowledge.passes(called);
        if (passes != null && passes.words().getOrDefault("as", "").equals("alias")) {
            return call.argument(0);
        }
        boolean self = passes != null && passes.arguments().contains("this");
        if (passes != null
                && passes.words().getOrDefault("as", "").equals("same")
                && (self || !call.given().isEmpty())) {
            // An address or path made of a text reads the same.
            Value whole = self ? call.receiver() : call.argument(0);
            Value same = run.content(whole);
            return new Value(same.constant(), same.shape(), type, Mark.cleaned(run.marks(whole), clean), 0, null);
        }
        Value result = handOut(call);
        Signature fills = run.knowledge.fills(called);
        if (fills != null) {
            fill(call, fills);
        }
        Signature stores = run.knowledge.stores(called);
        if (stores != null) {
            store(call, stores);
        }
        if (Common.isSize(call.expression().name()) && !call.expression().creates()) {
            return Folding.size(run.content(call.receiver()));
        }
        List<Mark> marks = Mark.union(passed(call, clean), result.marks());
        Value typed = Value.typed(type, Mark.cleaned(marks, clean));
        boolean own = result.thing() != 0 || result.isText();
        return own ? result.withMarks(Mark.cleaned(marks, clean)) : typed;
    }

    private String type(Invocation call) {
        String known = run.knowledge.returns(call.called());
        if (known != null) {
            return known;
        }
        if (call.expression().creates()) {
            return call.expression().name();
        }
        return call.path().length() > 120 ? "" : call.path() + "()";
    }

    /** What of receiver and arguments is in the result. */
    private List<Mark> passed(Invocation call, long clean) {
        List<Mark> marks = run.marks(call.receiver());
        Signature passes = run.knowledge.passes(call.called());
        boolean builds = passes != null && passes.words().getOrDefault("as", "").equals("text");
        if (passes != null || call.expression().creates() || clean != 0) {
            for (int i = 0; i < call.given().size(); i++) {
                if (passes == null
                        || Sinks.covers(passes, i, call.given().get(i).name())) {
                    marks = Mark.union(marks, run.marks(call.given().get(i).value()));
                }
            }
        }
        return builds ? Mark.moved(marks, run.frame.file, call.expression().node(), "put into a text", true) : marks;
    }

    private void store(Invocation call, Signature stores) {
        List<Mark> marks = stores.arguments().contains("this") ? run.marks(call.receiver()) : List.of();
        for (int i = 0; i < call.given().size(); i++) {
            if (Sinks.covers(stores, i, call.given().get(i).name())) {
                marks = Mark.union(marks, run.marks(call.given().get(i).value()));
            }
        }
        Expr receiver = call.expression().receiver();
        String to = stores.words().getOrDefault("into", "this");
        Expr target = to.equals("this") ? receiver : argument(call.expression(), to);
        int node = call.expression().node();
        if (target != null && stores.words().getOrDefault("as", "").equals("format")) {
            run.evaluate.store().to(target, operations.format(call, stores), false, node);
        } else if (!marks.isEmpty() && target != null) {
            Value before = run.evaluate.value(target);
            List<Mark> both = Mark.union(run.marks(before), marks);
            Value content = stores.words().containsKey("whole") ? run.content(call.argument(1)) : before;
            run.evaluate.store().to(target, content.withMarks(both), false, node);
        }
    }

    /** What comes from outside is written to arguments. */
    private void fill(Invocation call, Signature fills) {
        for (int i = 0; i < call.expression().arguments().size(); i++) {
            Expr target = argument(call.expression(), String.valueOf(i));
            if (target != null && Sinks.covers(fills, i, null)) {
                Trust trust = fills.words().getOrDefault("from", "").equals("request") ? Trust.REQUEST : Trust.LOCAL;
                List<Mark> marks = run.evaluate.source(trust, call.expression().node());
                run.evaluate
                        .store()
                        .to(
                                target,
                                Value.marked(marks),
                                false,
                                call.expression().node());
            }
        }
    }

    private static @Nullable Expr argument(Expr.Invoke e, String place) {
        int index = Integer.parseInt(place);
        Expr found = index < e.arguments().size() ? e.arguments().get(index).value() : null;
        return found instanceof Expr.Unary u ? u.operand() : found;
    }

    /** Runs the functions among the arguments; answers what they give back. */
    private Value handOut(Invocation call) {
        Value all = Value.UNKNOWN;
        boolean each = call.received() && Common.handsOut(call.expression().name());
        for (Functions.Given given : call.given()) {
            Closure closure = given.value().closure();
            if (closure != null) {
                Value element = each ? run.fields.any(call.receiver()) : Value.UNKNOWN;
                List<Functions.Given> handed = new ArrayList<>();
                if (each
                        && (!element.marks().isEmpty()
                                || run.state.thing(call.receiver().thing()) != null)) {
                    handed.add(new Functions.Given(null, element));
                    handed.add(new Functions.Given(null, element));
                } else {
                    handed.addAll(new Roots(run).given(closure.function()));
                }
                boolean alive = run.alive;
                Value value = closure(closure, handed, call.expression().node());
                run.alive = alive;
                all = value == null ? all : Value.join(all, value);
            }
        }
        return each ? run.content(all).withMarks(run.marks(all)) : Value.UNKNOWN;
    }

    Value add(Value list, Value item, int node) {
        run.fields.add(list, item);
        return list;
    }
}
