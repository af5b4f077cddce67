package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.form.Parameter;
import io.codeguardian.engine.dataflow.knowledge.Common;
import io.codeguardian.engine.dataflow.knowledge.Trust;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parameters of a function hold when nobody at hand calls it. */
final class Roots {
    private final Run run;

    Roots(Run run) {
        this.run = run;
    }

    /** The arguments that a framework gives to a function it is handed. */
    List<Functions.Given> given(FunctionForm function) {
        List<Functions.Given> all = new ArrayList<>();
        for (Parameter parameter : function.parameters()) {
            all.add(new Functions.Given(null, value(function, parameter, false)));
        }
        return all;
    }

    void bind(FunctionForm function) {
        for (Parameter parameter : function.parameters()) {
            run.functions.give(parameter, value(function, parameter, !function.isLambda()));
        }
    }

    private Value value(FunctionForm function, Parameter parameter, boolean callers) {
        String declared = parameter.type();
        String hint = run.knowledge.hint(parameter.name());
        String type = declared.isEmpty() || isText(declared) ? hint : declared;
        if (Common.isNumber(declared) || isChoice(function, declared)) {
            return Value.typed(declared, List.of());
        }
        Trust trust = trust(function, parameter, type);
        if (trust != null) {
            boolean named = !parameter.name().isEmpty();
            String name = named
                    ? parameter.name()
                    : Labels.shown(function.file(), parameter.target().node());
            String label = trust == Trust.REQUEST
                    ? "parameter `" + name + "` comes from a request"
                    : "parameter `" + name + "` comes from outside of the program";
            return Value.typed(type, Mark.at(trust, function.file(), parameter.node(), label));
        }
        boolean text = isText(declared) || parameter.name().isEmpty() || declared.isEmpty() && hint.isEmpty();
        if (callers && text) {
            String name = Labels.shown(function.file(), parameter.target().node());
            return Value.marked(Mark.at(
                    Trust.PARAMETER, function.file(), parameter.node(), "`" + name + "` comes from the caller"));
        }
        return Value.typed(type, List.of());
    }

    /** One of a few values that the program names. */
    private boolean isChoice(FunctionForm function, String type) {
        ClassForm form = type.isEmpty() ? null : run.world.type(function.file(), type);
        if (form == null) {
            return false;
        }
        SyntaxTree tree = form.file().tree();
        return tree.kind(form.node()).contains("enum")
                || tree.text(form.node()).startsWith("enum ")
                || form.supertypes().stream().anyMatch(s -> s.equals("Enum") || s.equals("StrEnum"));
    }

    /** What Django hands to a view beside the request stands in the address. */
    private boolean isView(FunctionForm function, Parameter parameter) {
        if (function.file().language() != SourceLanguage.PYTHON || function.isLambda()) {
            return false;
        }
        List<Parameter> all = function.parameters();
        return !all.isEmpty()
                && all.getFirst().name().equals("request")
                && !parameter.name().equals("request")
                && parameter.otherwise() == null
                && function.file().imports().values().stream().anyMatch(i -> i.startsWith("django"));
    }

    private @Nullable Trust trust(FunctionForm function, Parameter parameter, String type) {
        Trust own = run.knowledge.note(parameter.notes());
        if (own != null) {
            return own;
        }
        Trust entry = run.knowledge.entry(function.name());
        if (entry != null && !function.isLambda()) {
            return entry;
        }
        if (isView(function, parameter)) {
            return Trust.REQUEST;
        }
        Trust handler = run.knowledge.note(function.notes());
        boolean injected = parameter.notes().contains("Depends(")
                || parameter.notes().contains("Inject")
                || parameter.notes().contains("Context")
                || parameter.notes().contains("Autowired");
        return handler != null && !injected && !run.knowledge.isFramework(type) ? handler : null;
    }

    private static boolean isText(String type) {
        return switch (type) {
            case "String",
                    "string",
                    "str",
                    "char",
                    "CharSequence",
                    "Object",
                    "any",
                    "List",
                    "List.String",
                    "bytes",
                    "byte",
                    "unknown",
                    "object",
                    "mixed",
                    "array",
                    "Iterable",
                    "Collection",
                    "str.None",
                    "Optional" -> true;
            default -> false;
        };
    }
}
