package io.codeguardian.engine.rule.lifetime;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a C++ file declares under which name, as it is written. */
final class Names {
    private final Map<String, List<Declared>> variables = new HashMap<>();
    private final Map<String, List<Declared>> functions = new HashMap<>();

    /**
     * A declarator with its type.
     *
     * @param type without blanks, {@code const} and what stands at the declarator
     * @param sign {@code *}, {@code &}, {@code &&}, or nothing
     */
    record Declared(int node, String type, String sign) {
        boolean isValue() {
            return sign.isEmpty() && !type.endsWith("&") && !type.endsWith("*");
        }
    }

    private Names() {}

    static Names of(Code code) {
        return code.derived(Names.class, Names::read);
    }

    private static Names read(Code code) {
        Names names = new Names();
        SyntaxTree tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            int type = tree.isNamed(node) ? tree.childByField(node, "type") : NONE;
            if (type != NONE && !tree.is(node, "new_expression")) {
                for (int child : tree.namedChildren(node)) {
                    if ("declarator".equals(tree.field(child))) {
                        names.add(code, child, bare(code.path(type)));
                    }
                }
            }
        }
        return names;
    }

    private static String bare(String type) {
        return type.startsWith("const") ? type.substring(5) : type;
    }

    private void add(Code code, int declarator, String type) {
        SyntaxTree tree = code.tree();
        int at = declarator;
        String sign = "";
        boolean function = false;
        while (at != NONE) {
            String kind = tree.kind(at);
            if (kind.equals("function_declarator")) {
                function = true;
            } else if (kind.equals("pointer_declarator")) {
                sign = "*";
            } else if (kind.equals("reference_declarator")) {
                sign = tree.text(at).startsWith("&&") ? "&&" : "&";
            } else if (!kind.endsWith("_declarator")) {
                break;
            }
            int inner = tree.childByField(at, "declarator");
            at = inner == NONE ? tree.firstNamedChild(at) : inner;
        }
        if (at != NONE) {
            String path = code.path(at);
            String name = path.substring(path.lastIndexOf(':') + 1);
            (function ? functions : variables)
                    .computeIfAbsent(name, n -> new ArrayList<>())
                    .add(new Declared(at, type, sign));
        }
    }

    /** Every declaration of a variable, field or parameter of this name. */
    List<Declared> variables(String name) {
        return variables.getOrDefault(name, List.of());
    }

    /** Whether a variable or parameter of the file is an object of the type itself. */
    boolean copies(Code code, String type) {
        return variables.values().stream()
                .flatMap(List::stream)
                .anyMatch(d -> d.isValue()
                        && d.type().equals(type)
                        && code.tree().is(code.tree().parent(d.node()), "parameter_declaration"));
    }

    /** Those inside a function; where it has none, those of the whole file. */
    List<Declared> variables(Code code, int function, String name) {
        List<Declared> all = variables(name);
        List<Declared> own = all.stream()
                .filter(d -> function != NONE && code.tree().contains(function, d.node()))
                .toList();
        return own.isEmpty() ? all : own;
    }

    /** Whether all functions of the name that the file knows answer by value with one of the types. */
    boolean answers(String name, String... types) {
        List<Declared> known = functions.getOrDefault(name, List.of());
        return !known.isEmpty()
                && known.stream().allMatch(d -> d.isValue() && List.of(types).contains(d.type()));
    }

    /** A plain name that a method is called on, {@code this->} taken off; empty for anything else. */
    static String owner(Code code, Call call) {
        if (call.receiver() == NONE) {
            return "";
        }
        String path = code.path(call.receiver());
        String name = path.startsWith("this->") ? path.substring(6) : path;
        return name.chars().allMatch(Character::isJavaIdentifierPart) ? name : "";
    }
}
