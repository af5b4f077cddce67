package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.knowledge.Clues;
import io.codeguardian.engine.dataflow.knowledge.Knowledge;
import io.codeguardian.engine.source.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions can take something in or do harm at all, by the words in them, in what they call, and in the files around:
 * so that the rest is never run.
 */
final class Reaches {
    /** As deep as calls are followed. */
    private static final int ROUNDS = 6;
    /** A name that means many functions says nothing. */
    private static final int MOST_MEANINGS = 4;

    private final Map<FunctionForm, Reach> byFunction = new IdentityHashMap<>();
    private final Map<String, Meaning> byName = new HashMap<>();

    /** What a function's words say. */
    private static final class Reach {
        private int kinds;
        private int next;
        private final List<Reach> calls = new ArrayList<>();
    }

    /** What a name may stand for; too many are none. */
    private static final class Meaning {
        private final List<FunctionForm> functions = new ArrayList<>();
        private final Set<Text> files = new LinkedHashSet<>();
    }

    /** A file with its words, and whose values may be at hand in it. */
    private static final class Text {
        private final FileForm file;
        private final Set<FunctionForm> functions;
        private final Words words;
        private final BitSet own = new BitSet();
        private final BitSet owners = new BitSet();
        private boolean noted;

        private Text(FileForm file) {
            this.file = file;
            this.functions = functionsOf(file);
            this.words = file.tree().words();
            Clues clues = Knowledge.of(file.language()).clues();
            for (String word : words.distinct()) {
                clues.evidence(word, own);
                noted |= clues.isNote(word);
            }
            owners.or(own);
        }
    }

    Reaches(List<FileForm> files) {
        List<Text> texts = files.parallelStream().map(Text::new).toList();
        texts.forEach(this::name);
        texts.forEach(this::join);
        texts.forEach(this::read);
        for (int round = 0; round < ROUNDS; round++) {
            byFunction.values().forEach(Reaches::widen);
            byFunction.values().forEach(r -> r.kinds = r.next);
        }
    }

    private static Set<FunctionForm> functionsOf(FileForm file) {
        Set<FunctionForm> all = new LinkedHashSet<>(file.units());
        for (ClassForm form : file.classes()) {
            form.methods().values().forEach(all::addAll);
        }
        return all;
    }

    private void name(Text text) {
        for (FunctionForm function : text.functions) {
            byFunction.put(function, new Reach());
            Meaning meaning = meaning(function.name().equals("<init>") ? function.owner() : function.name());
            meaning.functions.add(function);
            meaning.files.add(text);
        }
        text.file.classes().forEach(c -> meaning(c.name()).files.add(text));
    }

    private Meaning meaning(String name) {
        return byName.computeIfAbsent(name, n -> new Meaning());
    }

    /** What is at hand in one file may be handed to another that it names. */
    private void join(Text text) {
        for (String word : text.words.distinct()) {
            Meaning meaning = byName.get(word);
            if (meaning != null && meaning.files.size() <= MOST_MEANINGS) {
                for (Text other : meaning.files) {
                    other.owners.or(text.own);
                    text.owners.or(other.own);
                }
            }
        }
    }

    private void read(Text text) {
        Clues clues = Knowledge.of(text.file.language()).clues();
        List<String> distinct = text.words.distinct();
        int[] kinds = new int[distinct.size()];
        List<List<Reach>> calls = new ArrayList<>(distinct.size());
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = clues.kinds(distinct.get(i), text.owners);
            calls.add(called(distinct.get(i)));
        }
        int everywhere = clues.everywhere(text.owners);
        int[] seen = new int[kinds.length];
        int mark = 0;
        for (FunctionForm function : text.functions) {
            Reach reach = byFunction.get(function);
            if (reach == null) {
                continue;
            }
            mark++;
            reach.kinds |= everywhere | (text.noted ? noted(function) : 0);
            int end = text.words.from(text.file.tree().end(function.node()));
            for (int i = text.words.from(text.file.tree().start(function.node())); i < end; i++) {
                int word = text.words.number(i);
                if (seen[word] != mark) {
                    seen[word] = mark;
                    reach.kinds |= kinds[word];
                    reach.calls.addAll(calls.get(word));
                }
            }
            reach.kinds |= Knowledge.of(text.file.language()).entry(function.name()) != null ? Clues.SOURCE : 0;
        }
    }

    private List<Reach> called(String word) {
        Meaning meaning = byName.get(word);
        if (meaning == null || meaning.functions.isEmpty() || meaning.functions.size() > MOST_MEANINGS) {
            return List.of();
        }
        List<Reach> all = new ArrayList<>();
        meaning.functions.forEach(f -> all.add(byFunction.getOrDefault(f, new Reach())));
        return all;
    }

    /** What is handed in by a framework, which also gets what is returned. */
    private static int noted(FunctionForm function) {
        Knowledge knowledge = Knowledge.of(function.file().language());
        if (knowledge.note(function.notes()) != null) {
            return Clues.SOURCE | Clues.SINK;
        }
        return function.parameters().stream().anyMatch(p -> knowledge.note(p.notes()) != null) ? Clues.SOURCE : 0;
    }

    private static void widen(Reach reach) {
        reach.next = reach.kinds;
        for (Reach other : reach.calls) {
            reach.next |= other.kinds & (Clues.SOURCE | Clues.SINK);
        }
    }

    /** Whether something from outside may come in here. */
    boolean source(FunctionForm function) {
        Reach reach = byFunction.get(function);
        return reach == null || (reach.kinds & Clues.SOURCE) != 0;
    }

    /** Whether the function is worth a run by itself. */
    boolean matters(FunctionForm function) {
        Reach reach = byFunction.get(function);
        if (reach == null) {
            return true;
        }
        int both = Clues.SOURCE | Clues.SINK;
        return (reach.kinds & both) == both
                || (reach.kinds & Clues.RESOLVED) != 0
                || (reach.kinds & Clues.CALLER) != 0 && !function.parameters().isEmpty();
    }
}
