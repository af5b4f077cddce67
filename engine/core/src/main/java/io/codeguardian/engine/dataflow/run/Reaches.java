package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions can take something in or do harm at all, by the words in them and in what they call: so that the rest is
 * never run.
 */
final class Reaches {
    private static final int ROUNDS = 4;
    /** A name that means many functions says nothing. */
    private static final int MOST_MEANINGS = 4;

    private final Map<FunctionForm, Reach> byFunction = new HashMap<>();
    private final Map<String, List<FunctionForm>> byName = new HashMap<>();

    /** What a function's words say. */
    private static final class Reach {
        private boolean source;
        private boolean sink;
        private boolean callerSink;
        private final Set<String> calls = new HashSet<>();
    }

    Reaches(List<FileForm> files) {
        for (FileForm file : files) {
            for (FunctionForm function : functions(file)) {
                byFunction.put(function, new Reach());
                byName.computeIfAbsent(
                                function.name().equals("<init>") ? function.owner() : function.name(),
                                n -> new ArrayList<>())
                        .add(function);
            }
        }
        files.forEach(this::read);
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (Reach reach : byFunction.values()) {
                changed |= widen(reach);
            }
            if (!changed) {
                break;
            }
        }
    }

    private static Set<FunctionForm> functions(FileForm file) {
        Set<FunctionForm> all = new HashSet<>(file.units());
        for (ClassForm form : file.classes()) {
            form.methods().values().forEach(all::addAll);
        }
        return all;
    }

    private void read(FileForm file) {
        Knowledge knowledge = Knowledge.of(file.language());
        Words words = new Words(file.tree().text());
        for (FunctionForm function : functions(file)) {
            Reach reach = byFunction.get(function);
            if (reach == null) {
                continue;
            }
            words.between(file.tree().start(function.node()), file.tree().end(function.node()), word -> {
                reach.source |= knowledge.triggers().contains(word);
                reach.sink |= knowledge.sinkNames().contains(word);
                reach.callerSink |= knowledge.callerSinkNames().contains(word);
                List<FunctionForm> meanings = byName.get(word);
                if (meanings != null && meanings.size() <= MOST_MEANINGS) {
                    reach.calls.add(word);
                }
            });
            boolean handler = knowledge.note(function.notes()) != null;
            reach.sink |= handler && knowledge.sinkNames().contains("<return>");
            reach.source |= handler || knowledge.entry(function.name()) != null;
            reach.source |= function.parameters().stream().anyMatch(p -> knowledge.note(p.notes()) != null);
        }
    }

    private boolean widen(Reach reach) {
        boolean source = reach.source;
        boolean sink = reach.sink;
        for (String call : reach.calls) {
            for (FunctionForm meant : byName.getOrDefault(call, List.of())) {
                Reach other = byFunction.get(meant);
                if (other != null) {
                    reach.source |= other.source;
                    reach.sink |= other.sink;
                }
            }
        }
        return source != reach.source || sink != reach.sink;
    }

    /** Whether something from outside may come in here. */
    boolean source(FunctionForm function) {
        Reach reach = byFunction.get(function);
        return reach == null || reach.source;
    }

    /** Whether the function is worth a run by itself. */
    boolean matters(FunctionForm function) {
        Reach reach = byFunction.get(function);
        return reach == null || reach.callerSink || reach.source && reach.sink;
    }
}
