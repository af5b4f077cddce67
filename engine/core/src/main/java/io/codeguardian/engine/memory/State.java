package io.codeguardian.engine.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is known on one path. */
final class State {
    private final Map<String, Value> values;
    private final Map<Integer, Block> blocks;
    private final Set<String> followed;
    private final Set<String> asked;

    State() {
        this(new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashSet<>());
    }

    private State(Map<String, Value> values, Map<Integer, Block> blocks, Set<String> followed, Set<String> asked) {
        this.values = values;
        this.blocks = blocks;
        this.followed = followed;
        this.asked = asked;
    }

    State copy() {
        return new State(new HashMap<>(values), new HashMap<>(blocks), new HashSet<>(followed), new HashSet<>(asked));
    }

    Value get(String name) {
        return values.getOrDefault(name, Value.UNKNOWN);
    }

    boolean knows(String name) {
        return values.containsKey(name);
    }

    /** What was reached through the old value is forgotten. */
    void set(String name, Value value) {
        forgetInside(name);
        followed.remove(name);
        values.put(name, value);
    }

    void forgetInside(String name) {
        values.keySet()
                .removeIf(k -> k.startsWith(name + "->") || k.startsWith(name + ".") || k.startsWith(name + "["));
        asked.removeIf(k -> k.equals(name));
    }

    Block block(int id) {
        return blocks.getOrDefault(id, Block.of(Block.Kind.GIVEN, id, -1));
    }

    void put(int id, Block block) {
        blocks.put(id, block);
    }

    Map<Integer, Block> blocks() {
        return blocks;
    }

    /** An allocation that failed is nothing that could leak. */
    void isNull(String name) {
        Value value = get(name);
        if (value.is(Value.Kind.POINTER)) {
            blocks.remove(value.block());
            values.replaceAll((k, v) -> v.is(Value.Kind.POINTER) && v.block() == value.block() ? Value.NULL : v);
        }
        values.put(name, Value.NULL);
    }

    boolean refers(int block) {
        return values.values().stream().anyMatch(v -> v.is(Value.Kind.POINTER) && v.block() == block);
    }

    /** That the pointer was followed before it was asked for null. */
    void follow(String name) {
        followed.add(name);
    }

    boolean wasFollowed(String name) {
        return followed.contains(name);
    }

    void ask(String path) {
        asked.add(path);
    }

    boolean wasAsked(String path) {
        return asked.contains(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State s
                && values.equals(s.values)
                && blocks.equals(s.blocks)
                && followed.equals(s.followed)
                && asked.equals(s.asked);
    }

    @Override
    public int hashCode() {
        return values.hashCode() * 31 + blocks.hashCode();
    }
}
