package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.knowledge.Trust;
import io.codeguardian.engine.dataflow.knowledge.Weakness;
import io.codeguardian.language.FlowStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows values through files that are read together. Thread-safe. */
public final class Analysis {
    private static final int STEPS_PER_FUNCTION = 60_000;
    private static final int STEPS_PER_FILE = 600_000;

    private final World world;

    /** @param settings what files of the program set, by key */
    public Analysis(List<FileForm> files, Map<String, String> settings) {
        this.world = new World(files, settings);
    }

    /**
     * A value that reaches a sink.
     *
     * @param file where the sink is
     * @param node the sink
     * @param source as the source is written
     * @param steps from the source up to, not including, the sink
     */
    public record Found(Weakness weakness, Trust trust, FileForm file, int node, String source, List<FlowStep> steps) {}

    /** What one file's functions lead to, and whether all of it could be followed. */
    public record Answer(List<Found> found, Map<Integer, String> texts, boolean complete) {}

    /** Runs every function of a file. */
    public Answer over(FileForm file) {
        if (file.units().stream().noneMatch(world.reaches::matters)) {
            return new Answer(List.of(), Map.of(), !file.isCut());
        }
        Map<String, Reach> reached = new HashMap<>();
        @Nullable String[] texts = new String[file.tree().size()];
        Run run = new Run(world, file, new Watch() {
            @Override
            public void reached(Reach reach) {
                keep(reached, reach);
            }

            @Override
            public void argument(FileForm at, int node, Value value) {
                if (at == file) {
                    note(texts, node, value);
                }
            }
        });
        int budget = STEPS_PER_FILE;
        run.allow(STEPS_PER_FUNCTION);
        run.shallow = !world.reaches.source(file.units().getLast());
        Frame top = run.functions.top(file);
        run.functions.runWaiting();
        for (FunctionForm function : file.units()) {
            if (function.name().equals("<top>") || !world.reaches.matters(function)) {
                continue;
            }
            run.shallow = !world.reaches.source(function);
            if (budget <= 0) {
                return new Answer(found(reached.values()), known(texts), false);
            }
            int allowed = Math.min(budget, STEPS_PER_FUNCTION);
            run.allow(allowed);
            root(run, function, top);
            budget -= allowed - run.left();
        }
        return new Answer(found(reached.values()), known(texts), !run.isExhausted() && !file.isCut());
    }

    private static void root(Run run, FunctionForm function, Frame top) {
        run.begin();
        int before = run.state.level();
        run.state.fork();
        run.alive = true;
        Value self = function.owner().isEmpty()
                ? Value.UNKNOWN
                : run.allocate(Thing.empty(Thing.Kind.OBJECT), function.owner());
        Frame frame = new Frame(top, function.file(), run.functions.typeOf(function), self);
        frame.handler = run.knowledge.note(function.notes()) != null;
        run.functions.within(function, frame, () -> new Roots(run).bind(function));
        run.functions.runWaiting();
        run.state.back(before);
    }

    /** What an argument is whenever it is come along; nothing when it differs. */
    private static void note(@Nullable String[] texts, int node, Value value) {
        boolean whole = value.marks().isEmpty() && value.isText();
        String text = whole && value.asText().indexOf(Value.HOLE) < 0 ? value.asText() : "";
        String before = texts[node];
        texts[node] = before == null || before.equals(text) ? text : "";
    }

    private static Map<Integer, String> known(@Nullable String[] texts) {
        Map<Integer, String> known = new HashMap<>();
        for (int node = 0; node < texts.length; node++) {
            String text = texts[node];
            if (text != null && !text.isEmpty()) {
                known.put(node, text);
            }
        }
        return known;
    }

    private static void keep(Map<String, Reach> reached, Reach reach) {
        String key = reach.sink().weakness().key() + ':' + reach.file().path() + ':' + reach.node();
        Reach known = reached.get(key);
        boolean better = known == null
                || reach.mark().trust().compareTo(known.mark().trust()) > 0
                || reach.mark().trust() == known.mark().trust()
                        && reach.mark().last().length() < known.mark().last().length();
        if (better) {
            reached.put(key, reach);
        }
    }

    private static List<Found> found(Collection<Reach> reached) {
        return reached.stream().map(Analysis::found).toList();
    }

    private static Found found(Reach reach) {
        List<FlowStep> steps = new ArrayList<>();
        for (Step step = reach.mark().last(); step != null; step = step.before()) {
            steps.addFirst(new FlowStep(step.file().tree().location(step.file().path(), step.node()), step.label()));
        }
        Step origin = reach.mark().origin();
        return new Found(
                reach.sink().weakness(),
                reach.mark().trust(),
                reach.file(),
                reach.node(),
                Labels.shown(origin.file(), origin.node()),
                steps);
    }
}
