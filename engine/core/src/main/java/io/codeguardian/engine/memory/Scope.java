package io.codeguardian.engine.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which variable a name means here: blocks hide names, and a function that is entered has its own. */
final class Scope {
    private static final int UNNUMBERED = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> declaredAt = new HashMap<>();
    private final Deque<Integer> entered = new ArrayDeque<>();
    private Map<String, String> names = new HashMap<>();
    private int frame = UNNUMBERED;

    /** What is put aside while another block or function has its names. */
    record Saved(Map<String, String> names, int frame) {}

    /** A name that the function does not declare means something outside of it. */
    String key(String name) {
        return names.getOrDefault(name, name);
    }

    boolean declares(String name) {
        return names.containsKey(name);
    }

    String declare(String name, int node) {
        String plain = frame + ":" + name;
        boolean hides = names.containsKey(name) && declaredAt.getOrDefault(names.get(name), -1) != node;
        String key = hides ? plain + "#" + node : plain;
        declaredAt.put(key, node);
        names.put(name, key);
        return key;
    }

    /** A reference: another name for the same variable. */
    void alias(String name, String key) {
        names.put(name, key);
    }

    Saved block() {
        return new Saved(new HashMap<>(names), frame);
    }

    /** Into a function that is called at a node. */
    Saved enter(int call, int function) {
        Saved saved = new Saved(names, frame);
        frame = number("call " + frame + " " + call);
        names = new HashMap<>();
        entered.push(function);
        return saved;
    }

    void leave(Saved saved) {
        if (frame != saved.frame()) {
            entered.pop();
        }
        names = saved.names();
        frame = saved.frame();
    }

    int depth() {
        return entered.size();
    }

    boolean isInside(int function) {
        return entered.contains(function);
    }

    /** Begins the keys of everything that this function declares. */
    String prefix() {
        return frame + ":";
    }

    /** The same node makes another block each time its function is called from another place. */
    int block(int node) {
        return number("node " + frame + " " + node);
    }

    int place(String key) {
        return number("&" + key);
    }

    private int number(String of) {
        return numbers.computeIfAbsent(of, k -> numbers.size() + 1);
    }

    /** A key as it is written in the source. */
    static String shown(String key) {
        int begin = 0;
        while (begin < key.length() && Character.isDigit(key.charAt(begin))) {
            begin++;
        }
        String bare = begin > 0 && begin < key.length() && key.charAt(begin) == ':' ? key.substring(begin + 1) : key;
        int hidden = bare.indexOf('#');
        if (hidden < 0) {
            return bare;
        }
        int end = hidden + 1;
        while (end < bare.length() && Character.isDigit(bare.charAt(end))) {
            end++;
        }
        return bare.substring(0, hidden) + bare.substring(end);
    }

    /** The variable that a field or element belongs to. */
    static String root(String key) {
        int end = 0;
        while (end < key.length() && ".-[".indexOf(key.charAt(end)) < 0) {
            end++;
        }
        return key.substring(0, end);
    }
}
