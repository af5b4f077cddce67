package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashSet;
import java.util.Set;

/** Numbers and texts that come in from outside. */
final class Readings {
    static final Set<String> SCANS = Set.of("scanf", "fscanf", "sscanf", "wscanf", "fwscanf", "swscanf");
    private static final Set<String> COUNTED = Set.of("recv", "read", "pread", "recvfrom", "readlink");

    private final Code code;
    private final SyntaxTree tree;
    private final Types types;
    private final Told told;
    private final Evaluation evaluation;
    private final Set<String> macros = new HashSet<>();

    Readings(Code code, Types types, Told told, Evaluation evaluation) {
        this.code = code;
        this.tree = code.tree();
        this.types = types;
        this.told = told;
        this.evaluation = evaluation;
        for (int child : tree.namedChildren(tree.root())) {
            int value = tree.is(child, "preproc_function_def") ? tree.childByField(child, "value") : NONE;
            if (value != NONE && tree.text(value).contains("rand()")) {
                macros.add(tree.text(tree.childByField(child, "name")));
            }
        }
    }

    /** A macro of this file around one of the functions that give numbers from outside. */
    boolean isInputMacro(String name) {
        return macros.contains(name);
    }

    Value input(Call call) {
        String name = call.name();
        int first = call.positional(0);
        if (first != NONE && code.literal(first) != null) {
            return Value.UNKNOWN;
        }
        if (name.contains("getc") || name.contains("getwc")) {
            return Value.range(-1, 255, true);
        }
        boolean wide = (name.contains("ol") || name.contains("to") && name.endsWith("d") || name.equals("atof"))
                && !name.equals("atoi")
                && !name.equals("stoi");
        boolean positive = name.equals("rand") || name.equals("random") || name.startsWith("ntoh");
        return wide
                ? Value.range(name.contains("u") ? 0 : Long.MIN_VALUE, Long.MAX_VALUE, true)
                : Value.range(
                        positive ? 0 : Integer.MIN_VALUE, name.equals("ntohl") ? 0xFFFFFFFFL : Integer.MAX_VALUE, true);
    }

    /** How many bytes were read: at most as many as there was room for, or -1. */
    Value counted(Given given, Library.Use use) {
        Value limit = given.at(use.bytes());
        return COUNTED.contains(given.call().name()) && limit.is(Kind.NUMBER) && limit.high() < Integer.MAX_VALUE
                ? Value.range(-1, limit.high(), true)
                : Value.UNKNOWN;
    }

    void scanned(Call call, State state) {
        for (Argument argument : call.arguments()) {
            int node = code.unwrap(argument.value());
            if (tree.is(node, "pointer_expression") && tree.text().charAt(tree.start(node)) == '&') {
                String key = evaluation.key(tree.childByField(node, "argument"), state);
                Types.Variable type = types.of(key);
                if (!key.isEmpty() && !type.isPointer() && !type.isArray() && type.element() > 1) {
                    state.set(key, Value.range(type.min(), type.max(), true));
                }
            }
        }
        int at = call.name().equals("scanf") || call.name().equals("wscanf") ? 0 : 1;
        String format = code.literal(call.positional(at));
        if (format != null) {
            widths(call, format, at + 1, state);
        }
    }

    private void widths(Call call, String format, int first, State state) {
        int argument = first;
        for (int i = 0; i + 1 < format.length(); i++) {
            if (format.charAt(i) != '%') {
                continue;
            }
            int begin = ++i;
            while (i < format.length() && Character.isDigit(format.charAt(i))) {
                i++;
            }
            char kind = i < format.length() ? format.charAt(i) : ' ';
            if (kind == '%' || kind == '*') {
                continue;
            }
            long width = Texts.number(i > begin ? format.substring(begin, i) : "", -1);
            if (kind == 's' || kind == '[') {
                text(call, argument, width, state);
            }
            argument++;
        }
    }

    private void text(Call call, int argument, long width, State state) {
        int target = call.positional(argument);
        Value value = target == NONE ? Value.UNKNOWN : evaluation.value(target, state);
        long room = value.is(Kind.POINTER) && !value.moved()
                ? state.block(value.block()).bytes()
                : -1;
        if (width < 0) {
            told.tell(
                    Danger.COPY_WITHOUT_LIMIT,
                    call.node(),
                    "`%s` without a width writes as much as the input has, however small the room is.");
        } else if (room >= 0 && width + 1 > room) {
            told.tell(
                    Danger.WRITE_PAST_END,
                    call.node(),
                    "`%" + width + "s` writes up to " + width + " characters and their end; there is room for " + room
                            + ".");
        }
        if (value.is(Kind.POINTER)) {
            state.put(value.block(), state.block(value.block()).filled(new Block.Length(0, width < 0 ? -1 : width)));
        }
    }
}
