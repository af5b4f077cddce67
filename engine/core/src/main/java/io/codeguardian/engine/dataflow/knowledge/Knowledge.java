package io.codeguardian.engine.dataflow.knowledge;

import io.codeguardian.language.SourceLanguage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is known of the libraries of one language. */
public final class Knowledge {
    private static final Map<String, Knowledge> ALL = new ConcurrentHashMap<>();

    final Table<Trust> sources = new Table<>();
    final Table<Sink> sinks = new Table<>();
    final Table<Sink> assignments = new Table<>();
    final Table<Long> cleans = new Table<>();
    final Table<Signature> passes = new Table<>();
    final Table<Signature> stores = new Table<>();
    final Table<Signature> fills = new Table<>();
    final Table<Guard> guards = new Table<>();
    final Table<String> returns = new Table<>();
    final Map<String, Trust> notes = new HashMap<>();
    final Map<String, Trust> entries = new HashMap<>();
    final Map<String, String> hints = new HashMap<>();
    final Map<String, List<String>> supertypes = new HashMap<>();
    final Set<String> frameworkTypes = new HashSet<>();
    final Set<String> resolved = new HashSet<>();
    private @Nullable Clues clues;

    Knowledge() {}

    /** A guard: what a call that answers true, or false, tells of its argument or receiver. */
    public record Guard(Signature signature, long mask) {}

    public static Knowledge of(SourceLanguage language) {
        String file = file(language);
        Knowledge known = ALL.get(file);
        return known != null ? known : ALL.computeIfAbsent(file, f -> new ReadKnowledge().read(f));
    }

    private static String file(SourceLanguage language) {
        return switch (language) {
            case TYPESCRIPT, TSX -> "javascript";
            case CPP -> "c";
            default -> language.name().toLowerCase(Locale.ROOT);
        };
    }

    /** By which words something of all this is noticed. */
    public Clues clues() {
        return Objects.requireNonNull(clues);
    }

    /** @param properties whether {@code getName} may be written {@code name} */
    void finish(boolean properties) {
        clues = new Clues(this, properties);
    }

    public @Nullable Trust source(Called called) {
        return sources.first(called);
    }

    public List<Sink> sinks(Called called) {
        return sinks.all(called);
    }

    public List<Sink> assignments(Called called) {
        return assignments.all(called);
    }

    /** What the result is clean for; 0 when nothing is known. */
    public long cleans(Called called) {
        long mask = 0;
        for (long one : cleans.all(called)) {
            mask |= one;
        }
        return mask;
    }

    public @Nullable Signature passes(Called called) {
        return passes.first(called);
    }

    public @Nullable Signature stores(Called called) {
        return stores.first(called);
    }

    /** What writes values from outside to its arguments. */
    public @Nullable Signature fills(Called called) {
        return fills.first(called);
    }

    public List<Guard> guards(Called called) {
        return guards.all(called);
    }

    public @Nullable String returns(Called called) {
        return returns.first(called);
    }

    /** What an annotation or decorator says about a parameter or handler; null when it is none that matters. */
    public @Nullable Trust note(String text) {
        if (notes.isEmpty() || text.isEmpty()) {
            return null;
        }
        for (Map.Entry<String, Trust> note : notes.entrySet()) {
            int at = text.indexOf(note.getKey());
            int end = at + note.getKey().length();
            boolean whole = at >= 0 && (end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
            if (whole) {
                return note.getValue();
            }
        }
        return null;
    }

    /** Whether the parameters of functions of this name come from outside. */
    public @Nullable Trust entry(String function) {
        return entries.get(function);
    }

    /** The type that a variable of this name has where nothing declares one; empty when there is no custom. */
    public String hint(String variable) {
        return hints.getOrDefault(variable.toLowerCase(Locale.ROOT), "");
    }

    /** Whether a framework hands in values of this type that are no data. */
    public boolean isFramework(String type) {
        return frameworkTypes.contains(type.substring(type.lastIndexOf('.') + 1));
    }

    public List<String> supertypes(String type) {
        return supertypes.getOrDefault(type, List.of());
    }
}
