package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls that make memory or open something, and those that give it back. */
final class Makers {
    private static final Map<String, Block.Kind> MADE = Map.ofEntries(
            Map.entry("malloc", Block.Kind.MALLOC),
            Map.entry("calloc", Block.Kind.MALLOC),
            Map.entry("realloc", Block.Kind.MALLOC),
            Map.entry("reallocarray", Block.Kind.MALLOC),
            Map.entry("strdup", Block.Kind.MALLOC),
            Map.entry("_strdup", Block.Kind.MALLOC),
            Map.entry("strndup", Block.Kind.MALLOC),
            Map.entry("wcsdup", Block.Kind.MALLOC),
            Map.entry("aligned_alloc", Block.Kind.MALLOC),
            Map.entry("alloca", Block.Kind.STACK),
            Map.entry("_alloca", Block.Kind.STACK),
            Map.entry("fopen", Block.Kind.FILE),
            Map.entry("fopen64", Block.Kind.FILE),
            Map.entry("tmpfile", Block.Kind.FILE),
            Map.entry("popen", Block.Kind.PIPE),
            Map.entry("opendir", Block.Kind.FOLDER),
            Map.entry("open", Block.Kind.DESCRIPTOR),
            Map.entry("openat", Block.Kind.DESCRIPTOR),
            Map.entry("creat", Block.Kind.DESCRIPTOR),
            Map.entry("socket", Block.Kind.DESCRIPTOR),
            Map.entry("mkstemp", Block.Kind.DESCRIPTOR),
            Map.entry("getenv", Block.Kind.GIVEN));
    private static final Map<String, Block.Kind> GIVEN_BACK = Map.of(
            "free", Block.Kind.MALLOC,
            "cfree", Block.Kind.MALLOC,
            "fclose", Block.Kind.FILE,
            "pclose", Block.Kind.PIPE,
            "closedir", Block.Kind.FOLDER,
            "close", Block.Kind.DESCRIPTOR);

    private final Code code;
    private final SyntaxTree tree;
    private final Scope scope;
    private final Types types;
    private final Told told;
    private final Evaluation evaluation;
    private final Releases releases;

    Makers(Code code, Scope scope, Types types, Told told, Evaluation evaluation, Releases releases) {
        this.code = code;
        this.tree = code.tree();
        this.scope = scope;
        this.types = types;
        this.told = told;
        this.evaluation = evaluation;
        this.releases = releases;
    }

    static boolean makes(Call call) {
        return MADE.containsKey(call.name()) && isPlain(call);
    }

    private static boolean isPlain(Call call) {
        return call.target().isEmpty() || call.target().equals("std");
    }

    /** The kind that the call gives back, or null when it gives nothing back. */
    static Block.@Nullable Kind givesBack(Call call) {
        return isPlain(call) && call.positional(0) != NONE ? GIVEN_BACK.get(call.name()) : null;
    }

    Value made(Call call, State state) {
        Given given = Given.of(call, evaluation, state);
        int id = scope.block(call.node());
        if (call.creates()) {
            boolean array = tree.childByField(call.node(), "declarator") != NONE;
            boolean placed = tree.childByField(call.node(), "placement") != NONE;
            Block block =
                    Block.of(array ? Block.Kind.NEW_ARRAY : Block.Kind.NEW, call.node(), newSize(call, array, state));
            state.put(id, array && isPlainType(call) ? block.asUnwritten() : block);
            return placed ? Value.UNKNOWN : Value.pointer(id);
        }
        String name = call.name();
        if (name.startsWith("realloc")) {
            releases.moved(call, state);
        }
        new Allocations(code, told).check(given);
        Block.Kind kind = MADE.getOrDefault(name, Block.Kind.MALLOC);
        Block block = Block.of(kind, call.node(), size(given)).sizedBy(Allocations.lengthText(code, call));
        if (name.equals("calloc")) {
            block = block.filled(Block.Length.exact(0));
        } else if (name.equals("malloc") || kind == Block.Kind.STACK) {
            block = block.asUnwritten();
        }
        state.put(id, kind == Block.Kind.STACK ? block : block.asPerhapsNull());
        state.forgetElements(id);
        return Value.pointer(id);
    }

    private boolean isPlainType(Call call) {
        int type = tree.childByField(call.node(), "type");
        return type != NONE
                && Types.size(tree.text(type)) > 0
                && call.arguments().isEmpty();
    }

    private long newSize(Call call, boolean array, State state) {
        int declarator = tree.childByField(call.node(), "declarator");
        int length = declarator == NONE ? NONE : tree.childByField(declarator, "length");
        int type = tree.childByField(call.node(), "type");
        int element = type == NONE ? -1 : types.sizeOf(tree.text(type));
        Value count = length == NONE ? Value.number(array ? -1 : 1) : evaluation.value(length, state);
        if (array && count.isInput() && count.low() < 0) {
            told.tell(
                    Danger.NEGATIVE_SIZE,
                    call.node(),
                    "`" + code.path(length) + "` comes from outside and can be negative, which is a huge size here.");
        }
        return count.isExact() && count.low() >= 0 && element > 0 ? count.low() * element : -1;
    }

    private static long size(Given given) {
        Value size = switch (given.call().name()) {
            case "malloc", "alloca", "_alloca" -> given.at(0);
            case "calloc" -> Numbers.of("*", given.at(0), given.at(1));
            case "realloc", "aligned_alloc" -> given.at(1);
            default -> Value.UNKNOWN;
        };
        return size.isExact() && size.low() >= 0 ? size.low() : -1;
    }
}
