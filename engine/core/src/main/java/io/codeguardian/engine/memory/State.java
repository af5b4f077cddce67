package io.codeguardian.engine.memory;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known on one path. A copy shares what neither of the two has changed since. */
final class State {
    private Map<String, Value> values;
    private Map<Integer, Block> blocks;
    private Set<String> followed;
    private Set<String> asked;
    private Map<String, Boolean> facts;
    private boolean ownValues = true;
    private boolean ownBlocks = true;
    private boolean ownFollowed = true;
    private boolean ownAsked = true;
    private boolean ownFacts = true;
    private boolean over;

    State() {
        values = new HashMap<>();
        blocks = new HashMap<>();
        followed = new HashSet<>();
        asked = new HashSet<>();
        facts = new HashMap<>();
    }

    private State(State other) {
        values = other.values;
        blocks = other.blocks;
        followed = other.followed;
        asked = other.asked;
        facts = other.facts;
        share();
        other.share();
    }

    private void share() {
        ownValues = false;
        ownBlocks = false;
        ownFollowed = false;
        ownAsked = false;
        ownFacts = false;
    }

    State copy() {
        return new State(this);
    }

    private Map<String, Value> changedValues() {
        if (!ownValues) {
            values = new HashMap<>(values);
            ownValues = true;
        }
        return values;
    }

    private Map<Integer, Block> changedBlocks() {
        if (!ownBlocks) {
            blocks = new HashMap<>(blocks);
            ownBlocks = true;
        }
        return blocks;
    }

    private Set<String> changedFollowed() {
        if (!ownFollowed) {
            followed = new HashSet<>(followed);
            ownFollowed = true;
        }
        return followed;
    }

    private Set<String> changedAsked() {
        if (!ownAsked) {
            asked = new HashSet<>(asked);
            ownAsked = true;
        }
        return asked;
    }

    private Map<String, Boolean> changedFacts() {
        if (!ownFacts) {
            facts = new HashMap<>(facts);
            ownFacts = true;
        }
        return facts;
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
        if (followed.contains(name)) {
            changedFollowed().remove(name);
        }
        changedValues().put(name, value);
    }

    /** How an open question was answered on this path, or null. */
    @Nullable
    Boolean fact(String question) {
        return facts.get(question);
    }

    void answer(String question, boolean yes) {
        changedFacts().put(question, yes);
    }

    /** Questions about a variable are open again. */
    void doubt(String name) {
        if (!facts.isEmpty() && !name.isEmpty()) {
            Predicate<String> reopened = q -> mentions(q, name);
            if (facts.keySet().stream().anyMatch(reopened)) {
                changedFacts().keySet().removeIf(reopened);
            }
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
        int length = name.length();
        forgetValues(k -> k.length() > length
                && k.startsWith(name)
                && (k.charAt(length) == '.' || k.charAt(length) == '[' || k.startsWith("->", length)));
        if (asked.contains(name)) {
            changedAsked().remove(name);
        }
    }

    /** Of the elements of a block nobody knows any longer what they are. */
    void forgetElements(int block) {
        String name = "@" + block;
        forgetValues(k -> k.startsWith(name)
                && k.length() > name.length()
                && (k.charAt(name.length()) == '[' || k.charAt(name.length()) == '.'));
    }

    /** What an unknown function may have changed: everything outside of the running functions. */
    void forgetGlobals(Predicate<String> keeps) {
        forgetValues(k -> !Character.isDigit(k.charAt(0)) && k.charAt(0) != '@' && !keeps.test(k));
    }

    private void forgetValues(Predicate<String> lost) {
        for (String name : values.keySet()) {
            if (lost.test(name)) {
                changedValues().keySet().removeIf(lost);
                return;
            }
        }
    }

    /** The fields of one variable are those of another from here on. */
    void copyFields(String from, String to) {
        Map<String, Value> copied = new HashMap<>();
        values.forEach((k, v) -> {
            if (k.startsWith(from + ".")) {
                copied.put(to + k.substring(from.length()), v);
            }
        });
        if (!copied.isEmpty()) {
            changedValues().putAll(copied);
        }
    }

    /** A function ends, and with it its variables. */
    void drop(String prefix) {
        forgetValues(k -> k.startsWith(prefix));
        changedFollowed().removeIf(k -> k.startsWith(prefix));
        changedAsked().removeIf(k -> k.startsWith(Branching.NULL + prefix));
        changedFacts().keySet().removeIf(k -> k.startsWith(prefix));
    }

    /** Becomes what another state is. */
    void become(State other) {
        values = other.values;
        blocks = other.blocks;
        followed = other.followed;
        asked = other.asked;
        facts = other.facts;
        share();
        other.share();
    }

    /** Nothing more is told of memory that nobody wrote to. */
    void assumeWritten() {
        changedBlocks().replaceAll((id, block) -> block.unwritten() ? block.filled(block.text()) : block);
    }

    Map<String, Value> values() {
        return Collections.unmodifiableMap(values);
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
        changedBlocks().put(id, block);
    }

    Map<Integer, Block> blocks() {
        return Collections.unmodifiableMap(blocks);
    }

    /** Nobody knows any longer what is there. */
    void forgetBlock(int id) {
        changedBlocks().remove(id);
    }

    /** An allocation that failed is nothing that could leak. */
    void isNull(String name) {
        Value value = get(name);
        if (value.is(Value.Kind.POINTER)) {
            changedBlocks().remove(value.block());
            changedValues()
                    .replaceAll((k, v) -> v.is(Value.Kind.POINTER) && v.block() == value.block() ? Value.NULL : v);
        }
        changedValues().put(name, Value.NULL);
    }

    boolean refers(int block) {
        return values.values().stream().anyMatch(v -> v.is(Value.Kind.POINTER) && v.block() == block);
    }

    /** That the pointer was followed before it was asked for null. */
    void follow(String name) {
        changedFollowed().add(name);
    }

    boolean wasFollowed(String name) {
        return followed.contains(name);
    }

    void ask(String path) {
        changedAsked().add(path);
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
