package io.codeguardian.engine.dataflow;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.language.FlowStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One value followed backwards, part by part, the nearest first. */
final class TraceRun {
    static final int MOST = 300;

    private final Code code;
    private final Definitions definitions;
    private final Parameters parameters;
    private final Set<String> harmless;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private final List<String> literals = new ArrayList<>();
    private Origin worst = Origin.CONSTANT;
    private int worstPart = NONE;

    TraceRun(Code code, Definitions definitions, Parameters parameters, Set<String> harmless) {
        this.code = code;
        this.definitions = definitions;
        this.parameters = parameters;
        this.harmless = harmless;
    }

    Traced follow(int node) {
        add(node, NONE, false, "");
        for (int i = 0; i < parts.size() && i < MOST; i++) {
            read(i, parts.get(i));
        }
        if (worstPart == NONE) {
            return new Traced(worst, false, List.of(), "", literals);
        }
        Part part = parts.get(worstPart);
        return new Traced(worst, part.built(), steps(worstPart), code.path(part.node()), literals);
    }

    private void add(int node, int before, boolean built, String label) {
        int value = code.unwrap(node);
        if (value != NONE && seen.add(value)) {
            parts.add(new Part(value, before, built, label));
        }
    }

    private void found(int index, Origin origin) {
        boolean worse = origin.compareTo(worst) > 0;
        boolean asBadAndBuilt = origin == worst
                && worstPart != NONE
                && parts.get(index).built()
                && !parts.get(worstPart).built();
        if (worse || asBadAndBuilt) {
            worst = origin;
            worstPart = index;
        }
    }

    private void read(int index, Part part) {
        int node = part.node();
        String kind = code.tree().kind(node);
        Binary binary = code.binary(node);
        Call call = code.call(node);
        String literal = code.literal(node);
        if (literal != null) {
            literals.add(literal);
        }
        if (code.isConstant(node)) {
            return;
        }
        if (code.isString(node)) {
            literals.add(code.tree().text(node));
            interpolated(index, part);
        } else if (binary != null) {
            binary(index, part, binary);
        } else if (call != null) {
            call(index, part, call);
        } else if (code.isName(node)) {
            name(index, part);
        } else if (kind.equals("ternary_expression")) {
            add(code.tree().childByField(node, "consequence"), index, part.built(), "");
            add(code.tree().childByField(node, "alternative"), index, part.built(), "");
        } else if (kind.equals("conditional_expression")) {
            int[] children = code.tree().namedChildren(node);
            add(children[0], index, part.built(), "");
            add(children[children.length - 1], index, part.built(), "");
        } else {
            composed(index, part, kind);
        }
    }

    private void interpolated(int index, Part part) {
        for (int at = part.node(); at < code.tree().subtreeEnd(part.node()); at++) {
            String kind = code.tree().kind(at);
            if (kind.equals("interpolation") || kind.equals("template_substitution")) {
                add(code.tree().firstNamedChild(at), index, true, "put into a text");
            }
        }
    }

    private void binary(int index, Part part, Binary binary) {
        switch (binary.operator()) {
            case "+" -> {
                boolean text = part.built() || holdsText(binary);
                String label = text && !part.built() ? "put into a text" : "";
                add(binary.left(), index, text, label);
                add(binary.right(), index, text, label);
            }
            case "%" -> {
                if (code.isString(binary.left())) {
                    add(binary.left(), index, true, "");
                    add(binary.right(), index, true, "put into a text");
                }
            }
            case "||", "??", "&&" -> {
                add(binary.left(), index, part.built(), "");
                add(binary.right(), index, part.built(), "");
            }
            default -> found(index, Origin.SAFE);
        }
    }

    private boolean holdsText(Binary binary) {
        for (int at = binary.node(); at < code.tree().subtreeEnd(binary.node()); at++) {
            if (code.isString(at)) {
                return true;
            }
        }
        return false;
    }

    private void call(int index, Part part, Call call) {
        String path = code.path(part.node());
        boolean outside =
                isRequest(path) || code.language() == JAVA && RequestSources.isServletRead(call.target(), call.name());
        if (outside) {
            found(index, Origin.SOURCE);
        } else if (Knowledge.isHarmless(call.name()) || harmless.contains(call.name())) {
            found(index, Origin.SAFE);
        } else if (Knowledge.handsOn(call.name())) {
            boolean built = part.built() || Knowledge.builds(call.name());
            String label = built && !part.built() ? "put into a text" : "";
            if (call.receiver() != NONE) {
                add(call.receiver(), index, built, label);
            }
            call.arguments().forEach(a -> add(a.value(), index, built, label));
        } else {
            found(index, Origin.UNKNOWN);
        }
    }

    private void name(int index, Part part) {
        int node = part.node();
        String name = code.tree().text(node);
        int function = code.function(node);
        int before = parts.size();
        while (true) {
            if (definitions.isChecked(function, name, code.tree().start(node))) {
                found(index, Origin.SAFE);
                return;
            }
            boolean whole = assigned(index, part, definitions.of(function, name));
            Origin parameter = whole ? null : parameters.origin(function, name);
            if (parameter != null) {
                found(index, parameter);
                return;
            }
            if (whole || function == NONE) {
                break;
            }
            function = code.function(function);
        }
        if (parts.size() == before) {
            found(index, Origin.UNKNOWN);
        }
    }

    /** Goes back to the last assignment that surely happened; answers whether there was one. */
    private boolean assigned(int index, Part part, List<Definitions.Definition> all) {
        int use = code.tree().start(part.node());
        String label = "assigned to `" + code.path(part.node()) + "`";
        for (int i = all.size() - 1; i >= 0; i--) {
            Definitions.Definition definition = all.get(i);
            if (code.tree().start(definition.node()) >= use) {
                continue;
            }
            boolean built = part.built() || definition.adds();
            add(definition.value(), index, built, label);
            if (!definition.adds() && surely(definition.node(), part.node())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the block of the definition is also around the use. */
    private boolean surely(int definition, int use) {
        int block = code.tree().parent(definition);
        while (block != NONE && !code.isBlock(block)) {
            block = code.tree().parent(block);
        }
        return block == NONE || code.tree().contains(block, use);
    }

    private void composed(int index, Part part, String kind) {
        int node = part.node();
        if (isRequest(code.path(node))) {
            found(index, Origin.SOURCE);
        } else if (code.isMember(node)) {
            int owner = code.tree().firstNamedChild(node);
            boolean own = owner == NONE
                    || code.tree().textIs(owner, "this")
                    || code.tree().textIs(owner, "self");
            if (own) {
                found(index, Origin.UNKNOWN);
            } else {
                add(owner, index, part.built(), "");
            }
        } else if (kind.equals("subscript")
                || kind.endsWith("_access")
                || kind.startsWith("subscript_")
                || kind.equals("index_expression")) {
            add(code.tree().firstNamedChild(node), index, part.built(), "");
        } else if (kind.startsWith("unary") || code.isFunction(node)) {
            found(index, Origin.SAFE);
        } else {
            for (int child : code.tree().namedChildren(node)) {
                add(child, index, part.built(), "");
            }
        }
    }

    private List<FlowStep> steps(int last) {
        String path = code.file().path();
        Part origin = parts.get(last);
        String text = worst == Origin.SOURCE ? "` comes from outside" : "` comes from the caller";
        List<FlowStep> steps = new ArrayList<>();
        steps.add(new FlowStep(code.tree().location(path, origin.node()), "`" + code.path(origin.node()) + text));
        for (int i = last; i != NONE; i = parts.get(i).before()) {
            Part part = parts.get(i);
            if (!part.label().isEmpty()) {
                int shown = part.label().startsWith("assigned")
                        ? part.node()
                        : parts.get(part.before()).node();
                steps.add(new FlowStep(code.tree().location(path, shown), part.label()));
            }
        }
        return steps;
    }

    /** In Go any struct may be called r, so the file must name the type. */
    private boolean isRequest(String path) {
        boolean sure = code.language() != GO
                || !path.startsWith("r")
                || code.tree().text().contains("http.Request");
        return sure && RequestSources.isRequest(code.language(), path);
    }

    /** A part of the value. {@code label} is empty where nothing needs saying. */
    private record Part(int node, int before, boolean built, String label) {}
}
