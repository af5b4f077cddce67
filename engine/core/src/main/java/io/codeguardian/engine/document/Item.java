package io.codeguardian.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of a configuration file, its key and its place. Places are offsets in the text.
 *
 * @param key empty in a list and at the root
 * @param labels words between a block's key and its body
 * @param text of a scalar; of a map or list empty
 * @param fixed whether the text is known as it stands: no template, no reference
 * @param start of the key, or of the value where there is no key
 * @param end exclusive
 */
public record Item(
        String key,
        List<String> labels,
        Shape shape,
        String text,
        boolean fixed,
        List<Item> children,
        int start,
        int end) {
    private static final int DEEPEST = 64;

    /** What an item holds. */
    public enum Shape {
        MAP,
        LIST,
        SCALAR
    }

    static Item map(String key, List<Item> children, int start, int end) {
        return new Item(key, List.of(), Shape.MAP, "", true, children, start, end);
    }

    static Item list(String key, List<Item> children, int start, int end) {
        return new Item(key, List.of(), Shape.LIST, "", true, children, start, end);
    }

    static Item scalar(String key, String text, boolean fixed, int start, int end) {
        return new Item(key, List.of(), Shape.SCALAR, text, fixed, List.of(), start, end);
    }

    /** The same value under a key that stands before it. */
    Item under(String name, int from) {
        return new Item(name, labels, shape, text, fixed, children, from, end);
    }

    public boolean isMap() {
        return shape == Shape.MAP;
    }

    public boolean isList() {
        return shape == Shape.LIST;
    }

    public boolean isScalar() {
        return shape == Shape.SCALAR;
    }

    public boolean isEmpty() {
        return children.isEmpty() && text.isEmpty();
    }

    /** Whether it is one of these words, whatever the case. */
    public boolean is(String... words) {
        if (shape != Shape.SCALAR || !fixed) {
            return false;
        }
        for (String word : words) {
            if (text.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** The n-th word of a block's labels, or empty. */
    public String label(int n) {
        return n < labels.size() ? labels.get(n) : "";
    }

    /**
     * The items at a path of keys joined by dots; {@code *} is any key, {@code **} any depth. Lists are looked into
     * without being named, and a key that stands several times answers several items.
     */
    public List<Item> find(String path) {
        List<Item> found = List.of(this);
        for (String step : path.split("\\.", -1)) {
            List<Item> next = new ArrayList<>();
            for (Item item : found) {
                if (step.equals("**")) {
                    item.eachBelow(next::add);
                } else {
                    item.eachMember(child -> {
                        if (step.equals("*") || child.key.equalsIgnoreCase(step)) {
                            next.add(child);
                        }
                    });
                }
            }
            found = next;
        }
        return found;
    }

    /** The first item at a path. */
    public @Nullable Item first(String path) {
        List<Item> found = find(path);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The first text at a path, or empty. */
    public String textAt(String path) {
        Item item = first(path);
        return item == null ? "" : item.text;
    }

    public boolean has(String path) {
        return first(path) != null;
    }

    /** The scalars it is or holds in lists. */
    public List<Item> scalars() {
        List<Item> scalars = new ArrayList<>();
        collectScalars(this, scalars, 0);
        return scalars;
    }

    private static void collectScalars(Item item, List<Item> scalars, int depth) {
        if (item.isScalar()) {
            scalars.add(item);
        } else if (item.isList() && depth < DEEPEST) {
            item.children.forEach(c -> collectScalars(c, scalars, depth + 1));
        }
    }

    /** The elements of a list, or itself. */
    public List<Item> elements() {
        return isList() ? children : List.of(this);
    }

    /** Its entries; of a list the entries of its maps. */
    private void eachMember(Consumer<Item> consumer) {
        List<Item> holders = isList() ? children : List.of(this);
        for (Item holder : holders) {
            if (holder.isMap()) {
                holder.children.forEach(consumer);
            } else if (holder.isList()) {
                holder.children.stream().filter(Item::isMap).forEach(m -> m.children.forEach(consumer));
            }
        }
    }

    /** Itself and everything below, in order of the text. */
    public void eachBelow(Consumer<Item> consumer) {
        below(this, consumer, 0);
    }

    private static void below(Item item, Consumer<Item> consumer, int depth) {
        consumer.accept(item);
        if (depth <= 2 * DEEPEST) {
            item.children.forEach(c -> below(c, consumer, depth + 1));
        }
    }

    /** The text in lower case. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
