package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.knowledge.Common;
import io.codeguardian.engine.dataflow.knowledge.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What well-known calls do to texts, lists and maps. */
final class Operations {
    private final Run run;

    Operations(Run run) {
        this.run = run;
    }

    /** The result when everything is constant; null otherwise. */
    @Nullable
    Value constant(Calls.Invocation call) {
        if (call.path().equals("require") && call.argument(0).constant() instanceof String module) {
            return Value.typed(module.startsWith("node:") ? module.substring(5) : module, List.of());
        }
        String setting = setting(call);
        if (setting != null) {
            return Value.constant(setting);
        }
        if (!call.received() || !(run.content(call.receiver()).constant() instanceof String text)) {
            return null;
        }
        Value first = run.content(call.argument(0));
        Object a = first.constant();
        Object b = run.content(call.argument(1)).constant();
        return switch (call.expression().name()) {
            case "charAt", "at" -> a instanceof Long i ? Folding.charAt(text, i) : null;
            case "length", "size", "len" -> Value.constant((long) text.length());
            case "isEmpty" -> Value.constant(text.isEmpty());
            case "isBlank" -> Value.constant(text.isBlank());
            case "toLowerCase", "lower", "ToLower", "downcase", "lowercase" ->
                Value.constant(text.toLowerCase(Locale.ROOT));
            case "toUpperCase", "upper", "ToUpper", "upcase", "uppercase" ->
                Value.constant(text.toUpperCase(Locale.ROOT));
            case "trim", "strip" -> Value.constant(text.strip());
            case "toString", "String", "intern", "to_s", "clone" -> Value.constant(text);
            case "equals" -> a == null ? null : Value.constant(text.equals(a));
            case "equalsIgnoreCase" -> a instanceof String s ? Value.constant(text.equalsIgnoreCase(s)) : null;
            case "contains", "includes" -> a instanceof String s ? Value.constant(text.contains(s)) : null;
            case "startsWith", "startswith" -> a instanceof String s ? Value.constant(text.startsWith(s)) : null;
            case "endsWith", "endswith" -> a instanceof String s ? Value.constant(text.endsWith(s)) : null;
            case "indexOf" -> a instanceof String s ? Value.constant((long) text.indexOf(s)) : null;
            case "concat" -> a instanceof String s ? Value.constant(text + s) : null;
            case "substring" -> part(text, a, b);
            case "replace" ->
                a instanceof String s && b instanceof String t && !s.isEmpty()
                        ? Value.constant(text.replace(s, t))
                        : null;
            case "format", "formatted" -> null;
            default -> null;
        };
    }

    /** What a file of the program sets is known. */
    private @Nullable String setting(Calls.Invocation call) {
        String name = call.expression().name();
        String type = call.receiver().type();
        boolean looks = call.received()
                && (name.equals("getProperty") && !type.equals("System")
                        || name.equals("getString") && type.endsWith("Bundle"));
        return looks && call.argument(0).constant() instanceof String key ? run.world.settings.get(key) : null;
    }

    private static @Nullable Value part(String text, @Nullable Object from, @Nullable Object to) {
        if (!(from instanceof Long begin) || to != null && !(to instanceof Long)) {
            return null;
        }
        long end = to instanceof Long e ? e : text.length();
        return begin >= 0 && begin <= end && end <= text.length()
                ? Value.constant(text.substring(begin.intValue(), (int) end))
                : null;
    }

    /** Makes or changes a list, map or text; null when the call does nothing of the kind. */
    @Nullable
    Value on(Calls.Invocation call) {
        Value made = make(call);
        if (made != null) {
            return made;
        }
        Signature passes = run.knowledge.passes(call.called());
        if (passes != null && passes.words().getOrDefault("as", "").equals("format")) {
            return format(call, passes);
        }
        Thing thing = run.state.thing(call.receiver().thing());
        if (thing == null) {
            return null;
        }
        return switch (thing.kind()) {
            case LIST -> list(call, thing, call.expression().name());
            case MAP -> map(call, thing, call.expression().name());
            case TEXT -> text(call, thing, call.expression().name());
            case OBJECT -> null;
        };
    }

    private @Nullable Value make(Calls.Invocation call) {
        String path = call.path();
        boolean bare = !call.received() || call.expression().creates();
        if (Common.lists(path) && !call.expression().creates()) {
            return run.allocate(Thing.list(values(call)), "");
        }
        if (Common.maps(path)) {
            return mapping(call);
        }
        if (!bare && !Character.isUpperCase(path.charAt(0)) && path.indexOf('.') < 0) {
            return null;
        }
        if (Common.isText(path) && (bare || Character.isUpperCase(path.charAt(0)))) {
            Value content = Value.constant("");
            for (Functions.Given given : call.given()) {
                boolean text = !(given.value().constant() instanceof Long);
                content = text
                        ? run.evaluate.plus(
                                content, given.value(), call.expression().node(), true)
                        : content;
            }
            return run.allocate(Thing.text(content), path);
        }
        if (Common.isList(path) && bare) {
            return run.allocate(copied(call, Thing.Kind.LIST), "");
        }
        if (path.equals("configparser.ConfigParser") || path.equals("ConfigParser")) {
            return run.allocate(Thing.empty(Thing.Kind.MAP), "ConfigParser");
        }
        return Common.isMap(path) && bare ? run.allocate(copied(call, Thing.Kind.MAP), "") : null;
    }

    private static List<Value> values(Calls.Invocation call) {
        List<Value> values = new ArrayList<>();
        call.given().forEach(g -> values.add(g.value()));
        return values;
    }

    private Value mapping(Calls.Invocation call) {
        Map<String, Value> fields = new HashMap<>();
        Value rest = Value.UNKNOWN;
        for (Functions.Given given : call.given()) {
            Thing pair = run.state.thing(given.value().thing());
            if (pair != null && pair.kind() == Thing.Kind.MAP) {
                fields.putAll(pair.fields());
            }
        }
        for (int i = 0; i + 1 < call.given().size() && fields.isEmpty(); i += 2) {
            if (call.argument(i).constant() != null) {
                fields.put(call.argument(i).asText(), call.argument(i + 1));
            } else {
                rest = Value.join(rest, call.argument(i + 1));
            }
        }
        return run.allocate(new Thing(Thing.Kind.MAP, null, fields, rest), "");
    }

    private Thing copied(Calls.Invocation call, Thing.Kind kind) {
        Thing made = Thing.empty(kind);
        for (Functions.Given given : call.given()) {
            Thing other = run.state.thing(given.value().thing());
            if (given.name() != null) {
                made = made.with(given.name(), given.value());
            } else if (other != null) {
                Map<String, Value> all = new HashMap<>(made.fields());
                all.putAll(other.fields());
                made = new Thing(
                        kind,
                        kind == Thing.Kind.LIST ? other.items() : null,
                        all,
                        Value.join(made.rest(), other.rest()));
            } else if (!given.value().marks().isEmpty()) {
                made = made.shuffled().withRest(given.value());
            }
        }
        return made;
    }

    Value format(Calls.Invocation call, Signature passes) {
        List<Value> parts = new ArrayList<>();
        int from = Integer.parseInt(passes.words().getOrDefault("from", "0"));
        boolean receiver = from < 0;
        // A locale may stand first.
        boolean locale = !receiver
                && !run.content(call.argument(from)).isText()
                && run.content(call.argument(from + 1)).isText()
                && call.argument(from).marks().isEmpty();
        from += locale ? 1 : 0;
        Value pattern = receiver ? call.receiver() : call.argument(from);
        for (int i = receiver ? 0 : from + 1; i < call.given().size(); i++) {
            Value value = call.argument(i);
            Thing several = run.state.thing(value.thing());
            if (several != null && several.kind() == Thing.Kind.LIST && several.items() != null) {
                parts.addAll(several.items());
            } else {
                parts.add(value);
            }
        }
        List<Mark> marks = run.marks(pattern);
        for (Value part : parts) {
            marks = Mark.union(marks, run.marks(part));
        }
        marks = Mark.moved(marks, run.frame.file, call.expression().node(), "put into a text", true);
        String text = run.content(pattern).asText();
        if (passes.words().containsKey("holes")) {
            return Value.text(holes(text, parts), marks);
        }
        return Folding.format(text, parts, marks, run);
    }

    /** With braces for places: {@code {}}, {@code {0}}, {@code {name}}. */
    private String holes(String pattern, List<Value> parts) {
        StringBuilder shape = new StringBuilder();
        int next = 0;
        for (int i = 0; i < pattern.length(); i++) {
            int end = pattern.charAt(i) == '{' ? pattern.indexOf('}', i) : -1;
            if (end < 0) {
                shape.append(pattern.charAt(i));
            } else {
                shape.append(next < parts.size() ? run.content(parts.get(next)).asText() : String.valueOf(Value.HOLE));
                next++;
                i = end;
            }
        }
        return shape.toString();
    }

    private @Nullable Value list(Calls.Invocation call, Thing thing, String name) {
        int slot = call.receiver().thing();
        List<Value> items = thing.items();
        Value first = call.argument(0);
        boolean one = call.given().size() == 1;
        if (Common.does("get", name) && one) {
            return run.fields.element(call.receiver(), first);
        }
        if (Common.does("remove", name) && one && first.constant() instanceof Long index && items != null) {
            return remove(slot, thing, index.intValue());
        }
        if (Common.does("front", name) || Common.does("shift", name) || Common.does("pop", name)) {
            return ends(call, thing, name);
        }
        if (Common.does("addAll", name)) {
            run.fields.add(call.receiver(), first);
            return name.equals("concat") ? call.receiver() : Value.UNKNOWN;
        }
        if ((Common.does("insert", name) || Common.does("set", name) || Common.does("add", name))
                && call.given().size() == 2) {
            return insert(call, thing, Common.does("set", name));
        }
        if (Common.does("add", name)) {
            List<Value> changed = items == null ? null : new ArrayList<>(items);
            if (changed != null) {
                changed.addAll(values(call));
                run.state.put(slot, thing.withItems(changed));
            } else {
                run.state.put(slot, thing.withRest(Value.marked(run.marks(first))));
            }
            return call.receiver();
        }
        if (Common.does("first", name) || Common.does("last", name)) {
            return items == null || items.isEmpty()
                    ? thing.any()
                    : Common.does("first", name) ? items.getFirst() : items.getLast();
        }
        if (Common.does("clear", name)) {
            run.state.put(slot, Thing.empty(Thing.Kind.LIST));
            return Value.UNKNOWN;
        }
        if (Common.does("shuffle", name)) {
            run.state.put(slot, thing.shuffled());
            return call.receiver();
        }
        if (Common.does("copy", name)) {
            return run.allocate(between(call, thing), "");
        }
        return Common.does("content", name) ? joined(call, thing) : null;
    }

    /** A part of the list when both ends are known. */
    private static Thing between(Calls.Invocation call, Thing thing) {
        List<Value> items = thing.items();
        boolean part = items != null
                && call.argument(0).constant() instanceof Long from
                && from >= 0
                && from <= items.size()
                && (call.given().size() == 1
                        || call.argument(1).constant() instanceof Long to && to >= from && to <= items.size());
        if (!part || items == null || !(call.argument(0).constant() instanceof Long from)) {
            return thing;
        }
        int to = call.argument(1).constant() instanceof Long end ? end.intValue() : items.size();
        boolean sizes = call.expression().name().equals("limit")
                || call.expression().name().equals("skip");
        return sizes ? thing : thing.withItems(items.subList(from.intValue(), to));
    }

    private Value joined(Calls.Invocation call, Thing thing) {
        Value all = Value.constant("");
        for (Value item : thing.contents()) {
            all = run.evaluate.plus(all, item, call.expression().node(), true);
            all = all.asText().length() > 2000 ? Value.text(all.asText().substring(0, 2000), all.marks()) : all;
        }
        return Value.text(all.asText(), Mark.union(all.marks(), run.marks(call.argument(0))));
    }

    private Value remove(int slot, Thing thing, int index) {
        List<Value> items = thing.items();
        if (items == null || index < 0 || index >= items.size()) {
            run.state.put(slot, thing.shuffled());
            return thing.any();
        }
        List<Value> changed = new ArrayList<>(items);
        Value removed = changed.remove(index);
        run.state.put(slot, thing.withItems(changed));
        return removed;
    }

    private Value ends(Calls.Invocation call, Thing thing, String name) {
        int slot = call.receiver().thing();
        List<Value> items = thing.items();
        if (Common.does("front", name)) {
            List<Value> changed = items == null ? new ArrayList<>() : new ArrayList<>(items);
            changed.addAll(0, values(call));
            run.state.put(slot, items == null ? thing.withRest(call.argument(0)) : thing.withItems(changed));
            return Value.UNKNOWN;
        }
        int place = items == null ? 0 : Common.does("shift", name) ? 0 : items.size() - 1;
        boolean placed = name.equals("pop") && call.argument(0).constant() instanceof Long;
        return remove(slot, thing, placed && call.argument(0).constant() instanceof Long at ? at.intValue() : place);
    }

    private Value insert(Calls.Invocation call, Thing thing, boolean replaces) {
        int slot = call.receiver().thing();
        List<Value> items = thing.items();
        if (items != null && call.argument(0).constant() instanceof Long index && index >= 0 && index <= items.size()) {
            List<Value> changed = new ArrayList<>(items);
            if (replaces && index < items.size()) {
                changed.set(index.intValue(), call.argument(1));
            } else {
                changed.add(index.intValue(), call.argument(1));
            }
            run.state.put(slot, thing.withItems(changed));
        } else {
            run.state.put(slot, thing.shuffled().withRest(call.argument(1)));
        }
        return Value.UNKNOWN;
    }

    /** What stands there already, else what the function makes. */
    private @Nullable Value computed(Calls.Invocation call, Thing thing, Closure make) {
        int slot = call.receiver().thing();
        Value key = call.argument(0);
        Value known = key.constant() == null ? null : thing.fields().get(key.asText());
        int node = call.expression().node();
        Value made = known != null
                ? known
                : run.functions.call(
                        make.function(),
                        make.around(),
                        Value.UNKNOWN,
                        call.given().subList(0, 1),
                        node);
        Thing now = run.state.thing(slot);
        if (made != null && now != null) {
            run.state.put(slot, key.constant() != null ? now.with(key.asText(), made) : now.withRest(made));
        }
        return made;
    }

    private @Nullable Value map(Calls.Invocation call, Thing thing, String name) {
        int slot = call.receiver().thing();
        Value key = call.argument(0);
        if (name.equals("computeIfAbsent") && call.argument(1).closure() instanceof Closure make) {
            return computed(call, thing, make);
        }
        if (call.path().startsWith("ConfigParser") && call.given().size() >= 2) {
            String inside = key.asText() + '\n' + call.argument(1).asText();
            if (name.equals("set") && call.given().size() == 3) {
                run.state.put(slot, thing.with(inside, call.argument(2)));
                return call.receiver();
            }
            return name.startsWith("get") ? thing.fields().getOrDefault(inside, Value.UNKNOWN) : null;
        }
        if (Common.does("put", name) && call.given().size() >= 2) {
            Value value = call.argument(1);
            run.state.put(slot, key.constant() != null ? thing.with(key.asText(), value) : thing.withRest(value));
            return call.receiver();
        }
        if (Common.does("get", name) && !call.given().isEmpty()) {
            Value found = run.fields.element(call.receiver(), key);
            boolean absent = key.constant() == null || !thing.fields().containsKey(key.asText());
            return found == null
                    ? null
                    : absent && call.given().size() == 2 ? Value.join(found, call.argument(1)) : found;
        }
        if (Common.does("remove", name) || Common.does("pop", name)) {
            Value found = run.fields.element(call.receiver(), key);
            run.state.put(slot, key.constant() != null ? thing.without(key.asText()) : thing);
            return found;
        }
        if (Common.does("addAll", name)) {
            Thing other = run.state.thing(key.thing());
            Thing changed = other == null ? thing.withRest(Value.marked(run.marks(key))) : thing;
            if (other != null) {
                for (Map.Entry<String, Value> entry : other.fields().entrySet()) {
                    changed = changed.with(entry.getKey(), entry.getValue());
                }
                changed = changed.withRest(other.rest());
            }
            run.state.put(slot, changed);
            return call.receiver();
        }
        if (Common.does("clear", name)) {
            run.state.put(slot, Thing.empty(Thing.Kind.MAP));
            return Value.UNKNOWN;
        }
        return Common.does("copy", name) ? run.allocate(thing, "") : null;
    }

    private @Nullable Value text(Calls.Invocation call, Thing thing, String name) {
        int slot = call.receiver().thing();
        int node = call.expression().node();
        if (Common.does("text", name)) {
            Value content = thing.rest();
            boolean insert = name.equals("insert") && call.given().size() == 2;
            for (int i = insert ? 1 : 0; i < call.given().size(); i++) {
                content = run.evaluate.plus(content, call.argument(i), node, true);
            }
            run.state.put(slot, Thing.text(content));
            return call.receiver();
        }
        if (name.equals("setLength") || Common.does("clear", name) || name.equals("Reset")) {
            boolean all = !name.equals("setLength")
                    || Long.valueOf(0).equals(call.argument(0).constant());
            run.state.put(slot, all ? Thing.text(Value.constant("")) : thing);
            return Value.UNKNOWN;
        }
        if (Common.isSize(name)) {
            return Folding.size(thing.rest());
        }
        if (Common.does("shuffle", name) || name.startsWith("delete") || name.startsWith("replace")) {
            run.state.put(slot, Thing.text(Value.marked(thing.rest().marks())));
            return call.receiver();
        }
        return thing.rest();
    }
}
