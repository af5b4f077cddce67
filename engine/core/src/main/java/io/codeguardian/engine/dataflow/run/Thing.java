package io.codeguardian.engine.dataflow.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that can change: a list, a map, an object, a text under construction. Copied when it changes. */
final class Thing {
    private static final int MOST = 256;

    private final Kind kind;
    private final @Nullable List<Value> items;
    private final Map<String, Value> fields;
    private final Value rest;
    private @Nullable Value any;
    private @Nullable Boolean bare;

    /**
     * @param items in order; null when the order is not known
     * @param fields by name or key
     * @param rest what may stand under any other key
     */
    Thing(Kind kind, @Nullable List<Value> items, Map<String, Value> fields, Value rest) {
        this.kind = kind;
        this.items = items;
        this.fields = fields;
        this.rest = rest;
    }

    /** What it is. */
    enum Kind {
        LIST,
        MAP,
        OBJECT,
        TEXT
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    List<Value> items() {
        return items;
    }

    Map<String, Value> fields() {
        return fields;
    }

    Value rest() {
        return rest;
    }

    static Thing empty(Kind kind) {
        return new Thing(kind, kind == Kind.LIST ? List.of() : null, Map.of(), Value.UNKNOWN);
    }

    static Thing list(List<Value> items) {
        return new Thing(
                Kind.LIST,
                items.size() > MOST ? null : List.copyOf(items),
                Map.of(),
                items.size() > MOST ? joined(items) : Value.UNKNOWN);
    }

    static Thing text(Value content) {
        return new Thing(Kind.TEXT, null, Map.of(), content);
    }

    private static Value joined(List<Value> items) {
        Value all = Value.UNKNOWN;
        for (Value item : items) {
            all = Value.join(all, item);
        }
        return all;
    }

    Thing with(String key, Value value) {
        if (fields.size() >= MOST && !fields.containsKey(key)) {
            return withRest(value);
        }
        Map<String, Value> changed = new HashMap<>(fields);
        changed.put(key, value);
        return new Thing(kind, items, changed, rest);
    }

    Thing without(String key) {
        Map<String, Value> changed = new HashMap<>(fields);
        changed.remove(key);
        return new Thing(kind, items, changed, rest);
    }

    Thing withItems(List<Value> changed) {
        return changed.size() > MOST
                ? new Thing(kind, null, fields, Value.join(rest, joined(changed)))
                : new Thing(kind, List.copyOf(changed), fields, rest);
    }

    /** Something under a key that is not known. */
    Thing withRest(Value value) {
        return new Thing(kind, items, fields, Value.join(rest, value));
    }

    /** The order is lost. */
    Thing shuffled() {
        return items == null ? this : new Thing(kind, null, fields, Value.join(rest, joined(items)));
    }

    /** Everything inside, one level. */
    List<Value> contents() {
        List<Value> all = new ArrayList<>();
        if (items != null) {
            all.addAll(items);
        }
        all.addAll(fields.values());
        if (!rest.equals(Value.UNKNOWN)) {
            all.add(rest);
        }
        return all;
    }

    Value any() {
        if (any == null) {
            any = joined(contents());
        }
        return any;
    }

    /** Whether nothing inside is marked or refers to something else. */
    boolean isBare() {
        if (bare == null) {
            bare = contents().stream().allMatch(v -> v.marks().isEmpty() && v.thing() == 0);
        }
        return bare;
    }

    private boolean same(Thing other) {
        return kind == other.kind
                && Objects.equals(items, other.items)
                && fields.equals(other.fields)
                && rest.equals(other.rest);
    }

    static Thing join(Thing a, Thing b) {
        if (a == b || a.same(b)) {
            return a;
        }
        List<Value> items = null;
        Value rest = Value.join(a.rest, b.rest);
        if (a.items != null && b.items != null && a.items.size() == b.items.size()) {
            items = new ArrayList<>();
            for (int i = 0; i < a.items.size(); i++) {
                items.add(Value.join(a.items.get(i), b.items.get(i)));
            }
        } else {
            rest = a.items == null ? rest : Value.join(rest, joined(a.items));
            rest = b.items == null ? rest : Value.join(rest, joined(b.items));
        }
        Map<String, Value> fields = new HashMap<>(a.fields);
        b.fields.forEach((k, v) -> fields.merge(k, v, Value::join));
        return new Thing(a.kind, items, fields, rest);
    }
}
