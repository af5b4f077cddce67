package io.codeguardian.engine.dataflow;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of functions: which there are, which are numbers, which a web framework fills from a request. */
final class Parameters {
    private static final Set<String> SKIPPED = Set.of("modifiers", "type_annotation", "decorator");
    private static final Set<String> SKIPPED_FIELDS = Set.of("type", "value", "right");

    private final Code code;
    private final Map<Integer, Map<String, Integer>> byFunction = new HashMap<>();

    Parameters(Code code) {
        this.code = code;
    }

    /** What the name is as a parameter of the function; null when it is none. */
    @Nullable
    Origin origin(int function, String name) {
        Integer parameter = byFunction.computeIfAbsent(function, this::read).get(name);
        if (parameter == null) {
            return null;
        }
        if (Knowledge.isHarmlessType(typeOf(parameter))) {
            return Origin.SAFE;
        }
        boolean fromRequest = RequestSources.isRequestAnnotation(code.tree().text(parameter)) || isWebHandler(function);
        return fromRequest ? Origin.SOURCE : Origin.PARAMETER;
    }

    private Map<String, Integer> read(int function) {
        SyntaxTree tree = code.tree();
        Map<String, Integer> names = new HashMap<>();
        if (function == NONE) {
            return names;
        }
        int list = tree.childByField(function, "parameters");
        int single = tree.childByField(function, "parameter");
        int from = list == NONE ? single : list;
        int at = from;
        while (from != NONE && at < tree.subtreeEnd(from)) {
            String field = tree.field(at);
            boolean skipped =
                    SKIPPED.contains(tree.kind(at)) || at != from && field != null && SKIPPED_FIELDS.contains(field);
            if (skipped) {
                at = tree.subtreeEnd(at);
                continue;
            }
            if (tree.is(at, "identifier") || tree.is(at, "shorthand_property_identifier_pattern")) {
                names.putIfAbsent(tree.text(at), whole(at, from));
            }
            at++;
        }
        return names;
    }

    private int whole(int name, int list) {
        int at = name;
        while (code.tree().parent(at) != list && at != list) {
            at = code.tree().parent(at);
        }
        return at;
    }

    private String typeOf(int parameter) {
        int type = code.tree().childByField(parameter, "type");
        return type == NONE ? "" : withoutColon(code.path(type));
    }

    private static String withoutColon(String type) {
        return type.startsWith(":") ? type.substring(1) : type;
    }

    /** A Python function under {@code @app.route(…)} gets its arguments from the address. */
    private boolean isWebHandler(int function) {
        int parent = function == NONE ? NONE : code.tree().parent(function);
        if (parent == NONE || !code.tree().is(parent, "decorated_definition")) {
            return false;
        }
        for (int child : code.tree().namedChildren(parent)) {
            if (code.tree().is(child, "decorator") && RequestSources.isRoute(code.path(child))) {
                return true;
            }
        }
        return false;
    }
}
