package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.knowledge.Called;
import io.codeguardian.engine.dataflow.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run through a file: the state at the place where it is, and how far it may still go. */
final class Run {
    private static final int DEEPEST = 420;
    /** How far marks are looked for in what refers to other things. */
    private static final int LEVELS = 4;

    final World world;
    final FileForm root;
    final Knowledge knowledge;
    final Watch watch;
    final Evaluate evaluate;
    final Execute execute;
    final Fields fields;
    final Functions functions;
    final Sinks sinks;
    final Conditions conditions;
    final State state = new State();
    Frame frame;
    boolean alive = true;
    /** Whether nothing from outside can come in, so that only the function itself is looked at. */
    boolean shallow;
    /** Whether what reaches a sink is of no interest now. */
    boolean quiet;

    private final Map<FileForm, Map<String, List<String>>> types = new HashMap<>();
    private int left;
    private boolean exhausted;
    private int fresh = 1;
    private int depth;

    Run(World world, FileForm root, Watch watch) {
        this.world = world;
        this.root = root;
        this.knowledge = Knowledge.of(root.language());
        this.watch = watch;
        this.frame = new Frame(null, root, null, Value.UNKNOWN);
        this.fields = new Fields(this);
        this.functions = new Functions(this);
        this.sinks = new Sinks(this);
        this.conditions = new Conditions(this);
        this.evaluate = new Evaluate(this);
        this.execute = new Execute(this);
    }

    /** Begins a function that nobody calls: of the others only what stands at the top of files is left. */
    void begin() {
        conditions.clear();
        fresh = functions.settle(fresh);
    }

    void allow(int steps) {
        left = steps;
    }

    boolean isExhausted() {
        return exhausted;
    }

    /** Counts a step in; answers whether it may be taken. */
    boolean enter() {
        if (left <= 0 || depth >= DEEPEST) {
            exhausted = true;
            return false;
        }
        left--;
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    /** Counts what costs as much as so many steps. */
    void spend(int steps) {
        left -= steps;
    }

    int left() {
        return left;
    }

    int slot() {
        return fresh++;
    }

    /** Those from here on are not used yet. */
    int slots() {
        return fresh;
    }

    Value allocate(Thing thing, String type) {
        int slot = slot();
        state.put(slot, thing);
        return Value.of(slot, type);
    }

    /** Everything that may be in a value, whatever it refers to. */
    List<Mark> marks(Value value) {
        return value.thing() == 0 ? value.marks() : marks(value, LEVELS);
    }

    private List<Mark> marks(Value value, int levels) {
        Thing thing = state.thing(value.thing());
        List<Mark> all = value.marks();
        if (thing != null && levels > 0 && left > 0 && !thing.isBare()) {
            spend(1);
            for (Value inner : thing.contents()) {
                all = Mark.union(all, marks(inner, levels - 1));
            }
        }
        return all;
    }

    /** The text of a value as far as it is known, that of a text under construction too. */
    Value content(Value value) {
        Thing thing = state.thing(value.thing());
        return thing != null && thing.kind() == Thing.Kind.TEXT ? thing.rest() : value;
    }

    /** The names that a type goes by here: as written, as imported, its supertypes. */
    List<String> names(String type) {
        if (type.isEmpty()) {
            return List.of();
        }
        return types.computeIfAbsent(frame.file, f -> new HashMap<>()).computeIfAbsent(type, this::allNames);
    }

    private List<String> allNames(String type) {
        List<String> names = new ArrayList<>();
        names.add(type);
        int dot = type.indexOf('.');
        String first = dot < 0 ? type : type.substring(0, dot);
        String imported = frame.file.imports().get(first);
        if (imported != null && !imported.equals(first)) {
            names.add(dot < 0 ? imported : imported + type.substring(dot));
        }
        for (int i = 0; i < names.size() && names.size() < 30; i++) {
            String name = names.get(i);
            String last = name.substring(name.lastIndexOf('.') + 1);
            for (String known : last.equals(name) ? List.of(name) : List.of(name, last)) {
                for (String above : knowledge.supertypes(known)) {
                    if (!names.contains(above)) {
                        names.add(above);
                    }
                }
            }
            for (String above : world.supertypes(root.language(), last)) {
                if (!names.contains(above)) {
                    names.add(above);
                }
            }
        }
        return names;
    }

    Called called(String type, boolean received, String name, boolean creates) {
        return new Called(names(type), received, name, creates);
    }
}
