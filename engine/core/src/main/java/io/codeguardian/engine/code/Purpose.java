package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

/** What a value is for, by the names around it. */
public final class Purpose {
    private Purpose() {}

    /** The variables, keys and parameters that the value goes into and the functions around, a blank between. */
    public static String of(Code code, int node) {
        StringBuilder names = new StringBuilder();
        int functions = 0;
        for (int at = node; at != NONE && functions < 2; at = code.tree().parent(at)) {
            for (Assignment assignment : code.assignments(at)) {
                if (node >= assignment.value() || node == at) {
                    names.append(code.path(assignment.target())).append(' ');
                }
            }
            Entry entry = code.entry(at);
            if (entry != null) {
                names.append(entry.key()).append(' ');
            }
            if (code.isFunction(at)) {
                String name = code.name(at);
                names.append(name).append(' ');
                functions += name.isEmpty() ? 0 : 2;
            }
        }
        return names.toString();
    }
}
