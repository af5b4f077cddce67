package io.codeguardian.engine.dataflow.knowledge;

import java.util.Locale;
import java.util.function.BiConsumer;

/** Reads one data file, and those it includes. */
final class ReadKnowledge {
    private final Knowledge knowledge = new Knowledge();

    Knowledge read(String file) {
        add("common");
        add(file);
        knowledge.finish(file.equals("kotlin") || file.equals("scala"));
        return knowledge;
    }

    private void add(String file) {
        Data whole = new Data(file, Data.read(file + ".yml"));
        whole.texts("include").forEach(this::add);
        whole.map("types")
                .forEach((type, names) -> Data.texts(names)
                        .forEach(n -> knowledge.hints.put(n.toLowerCase(Locale.ROOT), String.valueOf(type))));
        whole.map("types").keySet().forEach(t -> knowledge.frameworkTypes.add(last(String.valueOf(t))));
        whole.texts("given").forEach(t -> knowledge.frameworkTypes.add(last(t)));
        whole.texts("resolved").forEach(knowledge.resolved::add);
        whole.map("supertypes")
                .forEach((type, above) -> knowledge.supertypes.put(String.valueOf(type), Data.texts(above)));
        whole.map("frameworks").forEach((name, value) -> framework(new Data(String.valueOf(name), value)));
    }

    private static String last(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private void framework(Data entry) {
        entry.texts("sources").forEach(s -> source(s, Trust.REQUEST));
        entry.texts("local").forEach(s -> source(s, Trust.LOCAL));
        entry.texts("notes").forEach(n -> knowledge.notes.put(n, Trust.REQUEST));
        entry.texts("entries").forEach(e -> knowledge.entries.put(e, Trust.LOCAL));
        entry.texts("handlers").forEach(e -> knowledge.entries.put(e, Trust.REQUEST));
        entry.texts("passes").forEach(p -> add(p, knowledge.passes::add));
        entry.texts("fills").forEach(p -> add(p, knowledge.fills::add));
        entry.texts("stores").forEach(p -> add(p, knowledge.stores::add));
        entry.map("returns")
                .forEach((type, calls) ->
                        Data.texts(calls).forEach(c -> knowledge.returns.add(Signature.read(c), String.valueOf(type))));
        entry.map("cleans").forEach((keys, calls) -> {
            long mask = Weaknesses.mask(String.valueOf(keys));
            Data.texts(calls).forEach(c -> knowledge.cleans.add(Signature.read(c), mask));
        });
        entry.map("guards").forEach((keys, calls) -> {
            long mask = Weaknesses.mask(String.valueOf(keys));
            Data.texts(calls).forEach(c -> add(c, (s, t) -> knowledge.guards.add(s, new Knowledge.Guard(t, mask))));
        });
        entry.map("sinks").forEach(this::sinks);
    }

    private void sinks(Object key, Object calls) {
        Weakness weakness = Weaknesses.of(String.valueOf(key));
        for (String call : Data.texts(calls)) {
            Signature signature = Signature.read(call);
            Table<Sink> table = signature.assigns() ? knowledge.assignments : knowledge.sinks;
            table.add(signature, new Sink(weakness, signature));
        }
    }

    private void source(String text, Trust trust) {
        knowledge.sources.add(Signature.read(text), trust);
    }

    private static void add(String text, BiConsumer<Signature, Signature> into) {
        Signature signature = Signature.read(text);
        into.accept(signature, signature);
    }
}
