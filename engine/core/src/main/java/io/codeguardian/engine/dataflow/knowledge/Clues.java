package io.codeguardian.engine.dataflow.knowledge;

import io.codeguardian.engine.source.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words without which nothing that the data files name can happen: the name that is called, and what tells that a value of
 * its owner's type may be at hand.
 */
public final class Clues {
    /** Something may come in. */
    public static final int SOURCE = 1;
    /** Something may do harm. */
    public static final int SINK = 2;
    /** A sink where even an unseen caller's value is told. */
    public static final int CALLER = 4;
    /** A call whose arguments others want to know. */
    public static final int RESOLVED = 8;

    private static final int NOBODY = -1;

    private final Knowledge knowledge;
    private final boolean properties;
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<String, BitSet> ownersByWord = new HashMap<>();
    private final Map<String, BitSet> ownersByVariable = new HashMap<>();
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final List<Claim> nameless = new ArrayList<>();
    private final Set<String> noteWords = new HashSet<>();

    /** What a name is a clue for, given that its owner may be at hand. */
    private record Claim(int kind, int owner) {}

    /** @param properties whether {@code getName} may be written {@code name} */
    Clues(Knowledge knowledge, boolean properties) {
        this.knowledge = knowledge;
        this.properties = properties;
        knowledge.sources.each((s, trust) -> claim(s, SOURCE));
        knowledge.fills.each((s, fills) -> claim(s, SOURCE));
        knowledge.sinks.each((s, sink) -> claim(s, kind(sink)));
        knowledge.assignments.each((s, sink) -> claim(s, kind(sink)));
        knowledge.resolved.forEach(name -> named(name, new Claim(RESOLVED, NOBODY)));
        knowledge.notes.keySet().forEach(n -> noteWords.add(lastWord(n)));
    }

    private static int kind(Sink sink) {
        boolean caller = sink.weakness().caller() != null
                && (sink.ofCaller()
                        || !sink.like().isEmpty()
                        || sink.weakness().key().equals("sql"));
        return caller ? SINK | CALLER : SINK;
    }

    private void claim(Signature signature, int kind) {
        String module = signature.words().getOrDefault("in", "");
        if (signature.name().equals("<return>")) {
            // Without a module it is about handlers, which are seen by their notes.
            if (!module.isEmpty()) {
                nameless.add(new Claim(kind & ~CALLER, owner(module)));
            }
            return;
        }
        Claim claim = new Claim(kind, owner(signature.owner()));
        String word = firstWord(signature.name());
        if (word.isEmpty()) {
            nameless.add(new Claim(kind & ~CALLER, claim.owner));
        } else {
            named(word, claim);
            if (properties && word.length() > 3 && word.startsWith("get") && Character.isUpperCase(word.charAt(3))) {
                named(Character.toLowerCase(word.charAt(3)) + word.substring(4), claim);
            }
        }
    }

    private void named(String word, Claim claim) {
        List<Claim> all = claims.computeIfAbsent(word, w -> new ArrayList<>());
        if (!all.contains(claim)) {
            all.add(claim);
        }
    }

    private int owner(String owner) {
        if (lastWord(owner).isEmpty()) {
            return NOBODY;
        }
        Integer known = owners.get(owner);
        if (known != null) {
            return known;
        }
        int id = owners.size();
        owners.put(owner, id);
        gather(owner, id, new HashSet<>());
        return id;
    }

    private void gather(String owner, int id, Set<String> seen) {
        if (!seen.add(owner)) {
            return;
        }
        add(ownersByWord, lastWord(owner), id);
        knowledge.hints.forEach((variable, type) -> {
            if (means(type, owner)) {
                add(ownersByVariable, variable, id);
            }
        });
        knowledge.returns.each((signature, type) -> {
            if (means(type, owner)) {
                add(ownersByWord, firstWord(signature.name()), id);
            }
        });
        knowledge.supertypes.forEach((type, above) -> {
            if (above.stream().anyMatch(a -> means(a, owner))) {
                gather(type, id, seen);
            }
        });
    }

    private static boolean means(String type, String owner) {
        return type.equals(owner) || type.endsWith('.' + owner) || owner.endsWith('.' + type);
    }

    private static void add(Map<String, BitSet> map, String word, int id) {
        map.computeIfAbsent(word, w -> new BitSet()).set(id);
    }

    /** Notes that a word in a file makes some owners possible. */
    public void evidence(String word, BitSet owners) {
        BitSet named = ownersByWord.get(word);
        if (named != null) {
            owners.or(named);
        }
        BitSet customary = ownersByVariable.get(word.toLowerCase(Locale.ROOT));
        if (customary != null) {
            owners.or(customary);
        }
    }

    /** What may happen where this word stands. */
    public int kinds(String word, BitSet owners) {
        List<Claim> all = claims.get(word);
        return all == null ? 0 : kinds(all, owners);
    }

    /** What may happen anywhere in a file. */
    public int everywhere(BitSet owners) {
        return kinds(nameless, owners);
    }

    private static int kinds(List<Claim> all, BitSet owners) {
        int kinds = 0;
        for (Claim claim : all) {
            if (claim.owner == NOBODY || owners.get(claim.owner)) {
                kinds |= claim.kind;
            }
        }
        return kinds;
    }

    /** Whether annotations with this word say something. */
    public boolean isNote(String word) {
        return noteWords.contains(word);
    }

    private static String firstWord(String text) {
        int begin = 0;
        while (begin < text.length() && !Words.isPart(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && Words.isPart(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }

    private static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && !Words.isPart(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Words.isPart(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }
}
