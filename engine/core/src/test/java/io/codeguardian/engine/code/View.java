package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down what {@link Code} sees in a file, a line for each thing. */
final class View {
    private final Code code;
    private final List<String> lines = new ArrayList<>();

    private View(Code code) {
        this.code = code;
    }

    static String of(Code code) {
        View view = new View(code);
        code.imports().forEach(i -> view.lines.add("import " + i));
        for (int node = 0; node < code.tree().size(); node++) {
            if (code.tree().isNamed(node)) {
                view.see(node);
            }
        }
        return String.join("\n", view.lines) + "\n";
    }

    private void see(int node) {
        if (code.isFunction(node)) {
            lines.add(annotated(node) + "function " + code.name(node)
                    + code.parameters(node).stream()
                            .map(p -> parameter(p))
                            .collect(Collectors.joining(", ", "(", ")")));
        } else if (code.isType(node)) {
            lines.add(annotated(node) + "type " + code.name(node));
        }
        if (code.isLoop(node)) {
            lines.add("loop");
        }
        code.iterations(node).forEach(i -> lines.add("each " + code.path(i.target()) + " in " + text(i.value())));
        for (Assignment a : code.assignments(node)) {
            lines.add("assign " + code.path(a.target()) + " " + a.operator() + " " + text(a.value()));
        }
        Binary binary = code.binary(node);
        if (binary != null) {
            lines.add("binary " + text(binary.left()) + " " + binary.operator() + " " + text(binary.right()));
        }
        Entry entry = code.entry(node);
        if (entry != null) {
            lines.add("entry " + entry.key() + ": " + text(entry.value()));
        }
        List<Branch> branches = code.branches(node);
        if (!branches.isEmpty()) {
            lines.add("if "
                    + branches.stream()
                            .map(b -> b.condition() == NONE ? "else" : text(b.condition()))
                            .collect(Collectors.joining(" | ")));
        }
        Call call = code.call(node);
        if (call != null) {
            lines.add("call " + (call.creates() ? "new " : "") + call.path()
                    + call.arguments().stream().map(this::argument).collect(Collectors.joining(", ", "(", ")"))
                    + (call.receiver() == NONE ? "" : " on " + text(call.receiver()))
                    + (code.loop(node) == NONE ? "" : " again"));
        }
    }

    private String annotated(int node) {
        return code.annotations(node).stream().map(a -> "@" + a.name() + " ").collect(Collectors.joining());
    }

    private String parameter(Parameter parameter) {
        return (annotated(parameter.node()) + parameter.name() + " " + parameter.type()).strip();
    }

    private String argument(Argument argument) {
        return (argument.name() == null ? "" : argument.name() + "=") + text(argument.value());
    }

    private String text(int node) {
        String literal = code.literal(node);
        String path = code.path(code.unwrap(node));
        return literal != null
                ? "'" + literal + "'"
                : (code.isConstant(node) ? "#" : "") + (path.length() > 40 ? path.substring(0, 40) + "…" : path);
    }
}
