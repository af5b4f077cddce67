package io.codeguardian.engine.dataflow.run;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.knowledge.Called;
import io.codeguardian.engine.dataflow.knowledge.Signature;
import io.codeguardian.engine.dataflow.knowledge.Sink;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sees which marked values reach a place where they do harm. */
final class Sinks {
    private static final String HOLE = String.valueOf(Value.HOLE);

    private final Run run;

    Sinks(Run run) {
        this.run = run;
    }

    /** Whether the signature means the argument at this place or of this name. */
    static boolean covers(Signature signature, int place, @Nullable String name) {
        for (String one : signature.arguments()) {
            boolean keyword = one.endsWith("=")
                    && one.length() - 1 == (name == null ? -1 : name.length())
                    && one.startsWith(name == null ? "" : name);
            boolean after =
                    one.endsWith("+") && name == null && place >= Integer.parseInt(one.substring(0, one.length() - 1));
            if (one.equals("*") || keyword || after || name == null && one.equals(String.valueOf(place))) {
                return true;
            }
        }
        return false;
    }

    void called(Calls.Invocation call) {
        if (run.quiet) {
            return;
        }
        for (Sink sink : run.knowledge.sinks(call.called())) {
            if (!holds(sink, call) || isExcused(sink)) {
                continue;
            }
            boolean receiver = sink.signature().arguments().contains("this");
            if (receiver) {
                look(sink, call.receiver(), call.expression().at());
            }
            for (int i = 0; i < call.given().size(); i++) {
                Functions.Given given = call.given().get(i);
                if (covers(sink.signature(), i, given.name()) && isOf(sink, given.value())) {
                    look(sink, given.value(), call.expression().at());
                }
            }
        }
    }

    /** Whether the function around says something that takes the danger away. */
    private boolean isExcused(Sink sink) {
        String unless = sink.signature().words().getOrDefault("unless", "");
        if (unless.isEmpty()) {
            return false;
        }
        String around = run.functions.text();
        return Stream.of(unless.split("\\|", -1)).anyMatch(around::contains);
    }

    /** Whether the value has the type that is meant, where only one is. */
    private boolean isOf(Sink sink, Value value) {
        String wanted = sink.signature().words().getOrDefault("of", "");
        return wanted.isEmpty() || run.names(value.type()).stream().anyMatch(t -> t.endsWith(wanted));
    }

    private boolean holds(Sink sink, Calls.Invocation call) {
        String when = sink.when();
        if (sink.like().equals("shell") && !startsShell(call)
                || sink.like().equals("shell1") && call.given().size() != 1) {
            return false;
        }
        if (when.isEmpty()) {
            String format = call.argument(0).asText();
            boolean quoted = format.contains("%q") && !format.contains("%s") && !format.contains("%v");
            return !quoted || !sink.weakness().key().equals("log");
        }
        int sign = when.indexOf('=');
        String key = when.substring(0, sign);
        String wanted = when.substring(sign + 1);
        for (int i = 0; i < call.given().size(); i++) {
            Functions.Given given = call.given().get(i);
            Value value = given.value();
            boolean option = key.equals(given.name()) || String.valueOf(i).equals(key);
            Thing options = run.state.thing(value.thing());
            if (!option && options != null && options.fields().containsKey(key)) {
                value = options.fields().get(key);
                option = true;
            }
            if (option) {
                return !wanted.equals("-") && matches(value, wanted);
            }
        }
        return wanted.startsWith("!") || wanted.equals("-");
    }

    /** Whether the program that is started is decided elsewhere, or is one that reads a command line. */
    private boolean startsShell(Calls.Invocation call) {
        List<Value> words = new ArrayList<>();
        for (Functions.Given given : call.given()) {
            Thing list = run.state.thing(given.value().thing());
            if (list != null && list.kind() == Thing.Kind.LIST && list.items() == null) {
                return true;
            }
            words.addAll(list != null && list.items() != null ? list.items() : List.of(given.value()));
        }
        boolean decided = !words.isEmpty() && !run.marks(words.getFirst()).isEmpty();
        return decided || words.stream().anyMatch(w -> Shapes.isShell(w.asText()));
    }

    private boolean matches(Value value, String wanted) {
        boolean not = wanted.startsWith("!");
        Value content = run.content(value);
        Thing thing = run.state.thing(value.thing());
        boolean found = false;
        for (String one : (not ? wanted.substring(1) : wanted).split("\\|", -1)) {
            found |= content.asText().equalsIgnoreCase(one) || ('.' + value.type()).endsWith('.' + one);
            found |= thing != null
                    && thing.items() != null
                    && thing.items().stream().anyMatch(v -> v.asText().equalsIgnoreCase(one));
        }
        return found != not;
    }

    void assigned(Value owner, String name, Value value, int node) {
        if (!run.quiet) {
            Called called = run.called(owner.type(), true, name, false);
            run.knowledge.assignments(called).forEach(s -> look(s, value, node));
        }
    }

    /** A key from outside that is read. */
    void element(Value owner, Value key, int node) {
        if (!run.quiet) {
            Called called = run.called(owner.type(), true, "[]", false);
            run.knowledge.sinks(called).forEach(s -> look(s, key, node));
        }
    }

    /** A key from outside that is written. */
    void elementAssigned(Value owner, Value key, Value value, int node) {
        if (!run.quiet) {
            Called called = run.called(owner.type(), true, "[]", false);
            for (Sink sink : run.knowledge.assignments(called)) {
                String wanted = sink.signature().words().getOrDefault("key", "");
                boolean key1 = sink.signature().arguments().contains("0");
                if (wanted.isEmpty() || key.asText().equalsIgnoreCase(wanted)) {
                    look(sink, key1 ? key : value, node);
                }
            }
        }
    }

    /** What a web handler gives back is a page in some frameworks. */
    void returned(Value value, int node) {
        Thing thing = run.state.thing(value.thing());
        if (run.quiet || thing != null && thing.kind() == Thing.Kind.MAP) {
            return;
        }
        Value page = thing != null && thing.items() != null && !thing.items().isEmpty()
                ? thing.items().getFirst()
                : value;
        boolean html = Shapes.like("html", run.content(page).asText());
        if (run.frame.handler || html) {
            Called called = run.called("", false, "<return>", false);
            for (Sink sink : run.knowledge.sinks(called)) {
                String module = sink.signature().words().getOrDefault("in", "");
                if (module.isEmpty() && run.frame.handler || imports(module)) {
                    look(sink, page, node);
                }
            }
        }
    }

    private boolean imports(String module) {
        return !module.isEmpty() && run.frame.file.imports().values().stream().anyMatch(i -> i.startsWith(module));
    }

    private void look(Sink sink, Value value, int node) {
        String shape = run.content(textOf(value)).asText();
        if (!sink.like().isEmpty() && !like(sink.like(), value, shape)) {
            return;
        }
        if (Shapes.isHarmless(sink.weakness().key(), shape)) {
            return;
        }
        Mark worst = null;
        for (Mark mark : run.marks(value)) {
            boolean dirty = ((mark.clean() | run.conditions.ruledOut(mark))
                            & sink.weakness().mask())
                    == 0;
            if (dirty
                    && tells(sink, mark, shape)
                    && (worst == null || mark.trust().compareTo(worst.trust()) > 0)) {
                worst = mark;
            }
        }
        if (worst != null) {
            FileForm file = run.frame.file;
            run.watch.reached(new Reach(sink, worst, shape, file, place(file, node)));
        }
    }

    /** Of options the text among them that is marked, as {@code {text: …, values: …}}. */
    private Value textOf(Value value) {
        Thing thing = run.state.thing(value.thing());
        if (thing != null && thing.kind() == Thing.Kind.MAP) {
            for (Value field : thing.fields().values()) {
                if (field.isText() && !field.marks().isEmpty()) {
                    return field;
                }
            }
        }
        return value;
    }

    private boolean like(String what, Value value, String shape) {
        Thing thing = run.state.thing(value.thing());
        boolean single = thing == null && value.closure() == null;
        return switch (what) {
            // A query as an object, with a value that may itself be one.
            case "mongo" ->
                thing != null && thing.kind() == Thing.Kind.MAP && !isCompared(thing) || single && shape.equals(HOLE);
            case "whole" ->
                shape.equals(HOLE)
                        && (single || thing != null && !thing.rest().marks().isEmpty());
            case "text" -> single && (shape.length() > 1 || isParameter(value)) || Shapes.like("html", shape);
            case "str" -> single;
            case "script" ->
                thing != null
                        && thing.items() != null
                        && thing.items().stream().anyMatch(i -> Shapes.isScriptOption(i.asText()));
            case "shell", "shell1" -> true;
            default -> Shapes.like(what, shape);
        };
    }

    /** A value that is compared as it is brings no operators along. */
    private boolean isCompared(Thing query) {
        return query.contents().stream().filter(v -> !run.marks(v).isEmpty()).allMatch(v -> {
            Thing inner = run.state.thing(v.thing());
            return inner != null
                    && !inner.fields().isEmpty()
                    && Set.of("$eq", "$ne", "eq").containsAll(inner.fields().keySet());
        });
    }

    /** What stands in an address is always text; a body may be anything. */
    private static boolean isParameter(Value value) {
        return value.type().contains(".query.")
                || value.type().contains(".params.")
                || value.type().endsWith(".get()");
    }

    private static boolean tells(Sink sink, Mark mark, String shape) {
        return switch (mark.trust()) {
            case REQUEST -> true;
            case LOCAL -> sink.weakness().local() != null;
            case PARAMETER ->
                sink.weakness().caller() != null
                        && (sink.ofCaller()
                                || mark.built()
                                        && (!sink.like().isEmpty()
                                                || sink.weakness().key().equals("sql") && Shapes.like("sql", shape)));
        };
    }

    /** The whole call when it stands on one line, else the name that is called. */
    private static int place(FileForm file, int node) {
        SyntaxTree tree = file.tree();
        int at = node;
        int above = node;
        for (int i = 0; i < 3 && above != NONE && isOneLine(tree, above); i++) {
            at = above;
            String kind = tree.kind(above);
            if (kind.contains("call") || kind.contains("invocation") || kind.contains("creation")) {
                return at;
            }
            above = tree.parent(above);
            if (above != NONE && !isPart(tree.kind(above))) {
                return node;
            }
        }
        return at == node ? node : at;
    }

    private static boolean isOneLine(SyntaxTree tree, int node) {
        return tree.startLine(node) == tree.endLine(node);
    }

    private static boolean isPart(String kind) {
        return kind.contains("call")
                || kind.contains("invocation")
                || kind.contains("creation")
                || kind.contains("member")
                || kind.contains("attribute")
                || kind.contains("selector")
                || kind.equals("new_expression");
    }
}
