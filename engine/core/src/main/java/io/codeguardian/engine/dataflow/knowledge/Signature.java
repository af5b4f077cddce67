package io.codeguardian.engine.dataflow.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is called, as data files write it: {@code Owner.name(0,1) when shell=True like sql}.
 *
 * @param owner type, module or path of what it is called on; {@code *} for any, empty for none
 * @param creates whether it must be a creation
 * @param assigns whether it is an assignment to a field of this name
 * @param arguments places, keywords ({@code url=}) or {@code *} for all
 * @param words what follows the parentheses, in pairs
 */
public record Signature(
        String owner,
        String name,
        boolean creates,
        boolean assigns,
        List<String> arguments,
        Map<String, String> words) {

    static Signature read(String text) {
        String[] parts = text.strip().split(" ", -1);
        int next = parts[0].equals("new") ? 1 : 0;
        String called = parts[next];
        List<String> arguments = new ArrayList<>();
        int open = called.lastIndexOf('(');
        if (open >= 0 && called.endsWith(")") && open < called.length() - 2) {
            arguments.addAll(
                    List.of(called.substring(open + 1, called.length() - 1).split(",", -1)));
            called = called.substring(0, open);
        }
        boolean assigns = called.endsWith("=");
        String path = assigns ? called.substring(0, called.length() - 1) : called;
        int dot = path.lastIndexOf('.');
        Map<String, String> words = new HashMap<>();
        for (int i = next + 1; i + 1 < parts.length; i += 2) {
            words.merge(parts[i], parts[i + 1], (a, b) -> a + ' ' + b);
        }
        return new Signature(
                dot < 0 ? "" : path.substring(0, dot),
                path.substring(dot + 1),
                next == 1,
                assigns,
                arguments.isEmpty() ? List.of("*") : List.copyOf(arguments),
                Map.copyOf(words));
    }

    /** Whether it may be meant by what is called on this; {@code types} are the names that the owner goes by. */
    boolean fits(List<String> types, boolean received) {
        if (owner.equals("*")) {
            return received;
        }
        if (owner.isEmpty()) {
            return !received;
        }
        for (String type : types) {
            if (type.equals(owner)
                    || type.length() > owner.length()
                            && type.endsWith(owner)
                            && type.charAt(type.length() - owner.length() - 1) == '.') {
                return true;
            }
        }
        return false;
    }
}
