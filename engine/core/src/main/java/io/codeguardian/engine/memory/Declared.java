package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;

/** A declarator taken apart: {@code char *names[10]}. */
record Declared(String name, Types.Variable variable, boolean isFunction, boolean isReference) {
    static Declared of(Code code, int declaration, int declarator, Evaluation evaluation, State state) {
        SyntaxTree tree = code.tree();
        int pointers = 0;
        long count = 0;
        boolean function = false;
        boolean reference = false;
        int at = declarator;
        while (at != NONE && !tree.is(at, "identifier") && !tree.is(at, "field_identifier")) {
            switch (tree.kind(at)) {
                case "pointer_declarator" -> pointers++;
                case "reference_declarator" -> reference = true;
                case "function_declarator" -> function = true;
                case "array_declarator" -> {
                    int size = tree.childByField(at, "size");
                    Value value = size == NONE ? Value.UNKNOWN : evaluation.value(size, state);
                    long elements = value.isExact() && value.low() > 0 ? value.low() : -1;
                    // Of an array of arrays only that it is one is known.
                    count = count == 0 ? elements : -1;
                }
                default -> {
                    // Parentheses only group.
                }
            }
            int next = tree.childByField(at, "declarator");
            at = next == NONE ? tree.firstNamedChild(at) : next;
        }
        int type = tree.childByField(declaration, "type");
        String written = type == NONE ? "" : tree.text(type);
        int element = reference ? -1 : pointers > (count == 0 ? 1 : 0) ? 8 : evaluation.sizeOf(written);
        String name = at == NONE ? "" : tree.text(at);
        return new Declared(
                name, new Types.Variable(written, element, reference ? 0 : pointers, count, true), function, reference);
    }

    /** Outlives the function. */
    Types.Variable asFixed() {
        return new Types.Variable(variable.type(), variable.element(), variable.pointers(), variable.count(), false);
    }

    /** What an array becomes when it is handed to a function. */
    Types.Variable asPointer() {
        return new Types.Variable(variable.type(), variable.element(), variable.pointers() + 1, 0, true);
    }
}
