package io.codeguardian.engine.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known on one path. */
final class State {
    private final Map<String, Value> values;
    private final Map<Integer, Block> blocks;
    private final Set<String> followed;
    private final Set<String> asked;
    private final Map<String, Boolean> facts;
    private boolean over;

    State() {
        this(new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
    }

    private State(
            Map<String, Value> values,
            Map<Integer, Block> blocks,
            Set<String> followed,
            Set<String> asked,
            Map<String, Boolean> facts) {
        this.facts = facts;
        this.values = values;
        this.blocks = blocks;
        this.followed = followed;
        this.asked = asked;
    }

    State copy() {
        return new State(
                new HashMap<>(values),
                new HashMap<>(blocks),
                new HashSet<>(followed),
                new HashSet<>(asked),
                new HashMap<>(facts));
    }

    /** No path leads on from here: what was called never comes back. */
    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
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
        doubt(Scope.shown(Scope.root(name)));
        followed.remove(name);
        values.put(name, value);
    }

    /** How an open question was answered on this path, or null. */
    @Nullable
    Boolean fact(String question) {
        return facts.get(question);
    }

    void answer(String question, boolean yes) {
        facts.put(question, yes);
    }

    /** Questions about a variable are open again. */
    void doubt(String name) {
        if (!facts.isEmpty() && !name.isEmpty()) {
            facts.keySet().removeIf(q -> mentions(q, name));
        }
    }

    private static boolean mentions(String question, String name) {
        int at = question.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean begins = at == 0 || !isWord(question.charAt(at - 1)) || !isWord(name.charAt(0));
            boolean ends = end == question.length() || !isWord(question.charAt(end)) || !isWord(name.charAt(0));
            if (begins && ends) {
                return true;
            }
            at = question.indexOf(name, end);
        }
        return false;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    void forgetInside(String name) {
        values.keySet()
                .removeIf(k -> k.startsWith(name + "->") || k.startsWith(name + ".") || k.startsWith(name + "["));
        asked.removeIf(k -> k.equals(name));
    }

    /** Of the elements of a block nobody knows any longer what they are. */
    void forgetElements(int block) {
        values.keySet().removeIf(k -> k.startsWith("@" + block + "[") || k.startsWith("@" + block + "."));
    }

    /** What an unknown function may have changed: everything outside of the running functions. */
    void forgetGlobals(Predicate<String> keeps) {
        values.keySet().removeIf(k -> !Character.isDigit(k.charAt(0)) && k.charAt(0) != '@' && !keeps.test(k));
    }

    /** The fields of one variable are those of another from here on. */
    void copyFields(String from, String to) {
        Map<String, Value> copied = new HashMap<>();
        values.forEach((k, v) -> {
            if (k.startsWith(from + ".")) {
                copied.put(to + k.substring(from.length()), v);
            }
        });
        values.putAll(copied);
    }

    /** A function ends, and with it its variables. */
    void drop(String prefix) {
        values.keySet().removeIf(k -> k.startsWith(prefix));
        followed.removeIf(k -> k.startsWith(prefix));
        asked.removeIf(k -> k.startsWith(Branching.NULL + prefix));
        facts.keySet().removeIf(k -> k.startsWith(prefix));
    }

    /** Becomes what another state is. */
    void become(State other) {
        replace(values, other.values);
        replace(blocks, other.blocks);
        followed.clear();
        followed.addAll(other.followed);
        asked.clear();
        asked.addAll(other.asked);
        replace(facts, other.facts);
    }

    private static <K, V> void replace(Map<K, V> old, Map<K, V> fresh) {
        old.clear();
        old.putAll(fresh);
    }

    /** Nothing more is told of memory that nobody wrote to. */
    void assumeWritten() {
        blocks.replaceAll((id, block) -> block.unwritten() ? block.filled(block.text()) : block);
    }

    Map<String, Value> values() {
        return values;
    }

    /** Names that are null or have no value here. */
    Set<String> absent() {
        Set<String> names = new HashSet<>();
        values.forEach((name, value) -> {
            if (value.is(Value.Kind.UNINITIALISED) || value.is(Value.Kind.NULL)) {
                names.add(name);
            }
        });
        return names;
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
                && asked.equals(s.asked)
                && facts.equals(s.facts);
    }

    @Override
    public int hashCode() {
        return values.hashCode() * 31 + blocks.hashCode();
    }
}
