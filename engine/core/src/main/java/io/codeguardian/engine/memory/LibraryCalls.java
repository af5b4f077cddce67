package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** What calls do: make, free, copy, take over, read from outside. */
final class LibraryCalls {
    private static final Set<String> ASKS = Set.of("access", "stat", "lstat", "_access", "faccessat");
    private static final Set<String> USES = Set.of(
            "open",
            "fopen",
            "creat",
            "freopen",
            "unlink",
            "remove",
            "rename",
            "chmod",
            "chown",
            "mkdir",
            "rmdir",
            "execl",
            "execv",
            "truncate");

    private final Code code;
    private final SyntaxTree tree;
    private final Told told;
    private final Evaluation evaluation;
    private final Accesses accesses;
    private final Copies copies;
    private final Releases releases;
    private final Makers makers;
    private final Handing handing;
    private final Readings readings;

    LibraryCalls(
            Code code,
            Scope scope,
            Types types,
            Told told,
            Evaluation evaluation,
            Accesses accesses,
            FixedNumbers constants) {
        this.code = code;
        this.tree = code.tree();
        this.told = told;
        this.evaluation = evaluation;
        this.accesses = accesses;
        this.copies = new Copies(code, scope, types, told);
        this.releases = new Releases(code, scope, told, evaluation);
        this.makers = new Makers(code, scope, types, told, evaluation, releases);
        this.handing = new Handing(code, types, told, evaluation, constants);
        this.readings = new Readings(code, types, told, evaluation);
    }

    Value value(Call call, State state) {
        String name = call.name();
        if (call.receiver() != NONE) {
            accessReceiver(call, state);
        }
        if (call.creates()) {
            call.arguments().forEach(a -> handing.escape(evaluation.value(a.value(), state), state));
            return makers.made(call, state);
        }
        Block.Kind back = Makers.givesBack(call);
        if (back != null) {
            releases.free(call, back, state);
            return Value.UNKNOWN;
        }
        paths(call, state);
        if (Makers.makes(call)) {
            return makers.made(call, state);
        }
        Library.Use use = Library.use(name);
        Value answer = use == null ? Value.UNKNOWN : used(call, use, state);
        if (use == null) {
            handing.over(call, state);
        }
        if (Readings.SCANS.contains(name)) {
            readings.scanned(call, state);
        }
        return Library.isInput(name) || readings.isInputMacro(name) ? readings.input(call) : answer;
    }

    private void accessReceiver(Call call, State state) {
        int callee = tree.childByField(call.node(), "function");
        int sign = callee == NONE ? NONE : tree.childByField(callee, "operator");
        Value object = sign != NONE && tree.textIs(sign, "->")
                ? accesses.follow(call.receiver(), state)
                : evaluation.value(call.receiver(), state);
        if (Library.manages(call.name())) {
            handing.escape(object, state);
        }
        state.doubt(code.path(call.receiver()));
    }

    /** A name that was asked about and then used may mean another file by then. */
    private void paths(Call call, State state) {
        int first = call.positional(0);
        if (first == NONE) {
            return;
        }
        String path = code.path(first);
        if (ASKS.contains(call.name()) && call.target().isEmpty()) {
            state.ask("path " + path);
        } else if (USES.contains(call.name()) && call.target().isEmpty() && state.wasAsked("path " + path)) {
            told.tell(
                    Danger.CHECK_THEN_USE,
                    call.node(),
                    "Between the check of `" + path + "` and this another file can take its name.");
        }
    }

    private Value used(Call call, Library.Use use, State state) {
        boolean prints = call.name().endsWith("printf");
        Given given = Given.of(call, evaluation, state);
        int i = 0;
        for (Argument argument : call.arguments()) {
            int node = argument.value();
            Value value = given.at(i);
            boolean target = i == use.to() || i == use.from();
            boolean followed = target || use.is("keeps") || prints;
            boolean file = value.is(Kind.POINTER) && state.block(value.block()).isResource();
            boolean text = use.is("keeps") && use.is("text") && i == 0;
            if ((followed || file) && (value.is(Kind.POINTER) || value.is(Kind.NULL) && (target || text))) {
                accesses.check(code.unwrap(node), evaluation.key(node, state), value, state);
            }
            if (call.name().contains("len") && i == 0) {
                state.ask("strlen(" + code.path(node) + ")");
            }
            i++;
        }
        copies.check(given, use, state);
        Value answer = call.name().equals("strlen") || call.name().equals("wcslen")
                ? Contents.length(given.at(0), call.name().equals("wcslen") ? Types.WIDE : 1, state)
                : readings.counted(given, use);
        if (use.to() >= 0) {
            Contents.after(given, use, state);
        } else if (!use.is("keeps")) {
            given.values().forEach(v -> handing.changed(v, state));
        }
        call.arguments().forEach(a -> filled(a.value(), state));
        return answer;
    }

    /** {@code &x} is there to be filled. */
    private void filled(int argument, State state) {
        int node = code.unwrap(argument);
        boolean address = tree.is(node, "pointer_expression") && tree.text().charAt(tree.start(node)) == '&';
        String key = address ? evaluation.key(tree.childByField(node, "argument"), state) : "";
        if (!key.isEmpty()) {
            state.set(key, Value.UNKNOWN);
        }
    }

    Value delete(int node, State state) {
        return releases.delete(node, state);
    }

    void escape(Value value, State state) {
        handing.escape(value, state);
    }

    /** The only pointer to a block that nobody freed gets another value. */
    void overwritten(String key, int from, Value fresh, State state) {
        Value old = state.get(key);
        if (old.is(Kind.POINTER) && !old.equals(fresh)) {
            Block block = state.block(old.block());
            state.set(key, Value.UNKNOWN);
            boolean lost = block.isHeap() && !block.freed() && !block.escaped() && !state.refers(old.block());
            boolean kept = fresh.is(Kind.POINTER) && fresh.block() == old.block();
            if (lost && !kept && from != NONE) {
                told.tell(
                        Danger.LEAK,
                        block.node(),
                        "`" + Scope.shown(key)
                                + "` is the only way to this memory and gets another value before it is freed.");
            }
        }
    }

    /** After a function: what only its variables knew, and its own memory. */
    void lost(int function, State state) {
        for (int id : state.blocks().keySet().toArray(Integer[]::new)) {
            Block block = state.block(id);
            boolean own = block.node() >= function && block.node() < tree.subtreeEnd(function);
            if (block.isHeap()
                    && !block.freed()
                    && !block.escaped()
                    && Endings.isHeld(tree, block)
                    && !state.refers(id)) {
                told.tell(Danger.LEAK, block.node(), Endings.leak(block));
                state.put(id, block.asEscaped());
            } else if (own && block.kind() == Block.Kind.STACK && !state.refers(id)) {
                state.forgetBlock(id);
            }
        }
    }
}
