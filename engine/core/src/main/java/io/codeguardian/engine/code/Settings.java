package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads settings, in all the ways there are to set something. */
final class Settings {
    private static final int HIGHEST = 12;

    private final Code code;

    Settings(Code code) {
        this.code = code;
    }

    List<Setting> of(int node, @Nullable Call call) {
        List<Setting> all = new ArrayList<>(1);
        Entry entry = code.entry(node);
        if (entry != null) {
            add(all, node, entry.key(), entry.value(), taker(node));
            return all;
        }
        for (Assignment assignment : code.assignments(node)) {
            addAssigned(all, node, assignment);
        }
        if (call != null) {
            addCalled(all, call);
        }
        return all;
    }

    private void addAssigned(List<Setting> all, int node, Assignment assignment) {
        String path = Paths.normal(
                code.path(assignment.target()),
                0,
                code.path(assignment.target()).length());
        int index = path.endsWith("]") ? path.lastIndexOf('[') : -1;
        if (index > 0) {
            String key = path.substring(index + 1, path.length() - 1);
            add(all, node, key.replace("\"", "").replace("'", ""), assignment.value(), path.substring(0, index));
        } else {
            int dot = path.lastIndexOf('.');
            add(all, node, path.substring(dot + 1), assignment.value(), dot < 0 ? "" : path.substring(0, dot));
        }
    }

    private void addCalled(List<Setting> all, Call call) {
        for (Argument argument : call.arguments()) {
            if (argument.name() != null && code.entry(code.tree().parent(argument.value())) == null) {
                add(all, argument.value(), argument.name(), argument.value(), call.path());
            }
        }
        int first = call.positional(0);
        if (first == NONE) {
            return;
        }
        String key = call.arguments().size() >= 2 ? code.literal(first) : null;
        if (key != null && call.positional(1) != NONE) {
            add(all, call.node(), key, call.positional(1), call.path());
        }
        add(all, call.node(), call.name(), first, call.target());
    }

    /** The call that takes the map or object that an entry stands in. */
    private String taker(int entry) {
        SyntaxTree tree = code.tree();
        int at = tree.parent(entry);
        for (int i = 0; i < HIGHEST && at != NONE && !code.isBlock(at) && !code.isFunction(at); i++) {
            Call call = code.call(at);
            if (call != null) {
                return call.path();
            }
            at = tree.parent(at);
        }
        return "";
    }

    private static void add(List<Setting> all, int node, String name, int value, String owner) {
        if (value != NONE && !name.isEmpty()) {
            all.add(new Setting(node, normal(name), value, owner));
        }
    }

    static String normal(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length() && i < Expressions.LONGEST_PATH; i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != '$' && c != '@' && c != ':') {
                plain.append(Character.toLowerCase(c));
            }
        }
        boolean set = plain.length() > 3
                && (plain.indexOf("set") == 0 || plain.indexOf("add") == 0)
                && name.length() > 3
                && !Character.isLowerCase(name.charAt(3));
        boolean is = plain.length() > 2
                && plain.indexOf("is") == 0
                && name.length() > 2
                && !Character.isLowerCase(name.charAt(2));
        return plain.substring(set ? 3 : is ? 2 : 0);
    }
}
