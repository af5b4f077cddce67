package io.codeguardian.engine.dataflow.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What names do in most languages, from {@code common.yml}. */
public final class Common {
    private static final Data DATA = new Data("common.yml", Data.read("common.yml"));
    private static final Set<String> NUMBERS = Set.copyOf(DATA.texts("numbers"));
    private static final Set<String> SIZES = Set.copyOf(DATA.texts("sizes"));
    private static final Set<String> LISTS = new HashSet<>(DATA.texts("lists"));
    private static final Set<String> MAPS = new HashSet<>(DATA.texts("maps"));
    private static final Set<String> TEXTS = new HashSet<>(DATA.texts("texts"));
    private static final Set<String> LISTING = Set.copyOf(DATA.texts("listing"));
    private static final Set<String> MAPPING = Set.copyOf(DATA.texts("mapping"));
    private static final Set<String> ENDS = Set.copyOf(DATA.texts("ends"));
    private static final Set<String> EACH = new HashSet<>(DATA.texts("each"));
    private static final Map<String, Set<String>> OPERATIONS = operations();

    private Common() {}

    private static Map<String, Set<String>> operations() {
        Map<String, Set<String>> all = new HashMap<>();
        DATA.map("operations").forEach((k, v) -> all.put(String.valueOf(k), new HashSet<>(Data.texts(v))));
        return all;
    }

    public static boolean isNumber(String type) {
        return NUMBERS.contains(type) || NUMBERS.contains(type.substring(type.lastIndexOf('.') + 1));
    }

    public static boolean isSize(String call) {
        return SIZES.contains(call);
    }

    public static boolean isList(String type) {
        return LISTS.contains(type);
    }

    public static boolean isMap(String type) {
        return MAPS.contains(type);
    }

    public static boolean isText(String type) {
        return TEXTS.contains(type);
    }

    public static boolean lists(String call) {
        return LISTING.contains(call);
    }

    public static boolean maps(String call) {
        return MAPPING.contains(call);
    }

    /** Whether nothing runs after the call. */
    public static boolean ends(String call) {
        return ENDS.contains(call);
    }

    public static boolean handsOut(String call) {
        return EACH.contains(call);
    }

    /** Whether the call does this to what it is called on. */
    public static boolean does(String operation, String call) {
        return OPERATIONS.getOrDefault(operation, Set.of()).contains(call);
    }
}
