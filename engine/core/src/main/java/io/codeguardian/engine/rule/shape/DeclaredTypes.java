package io.codeguardian.engine.rule.shape;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that a file writes beside its names; what is inferred or imported is unknown. */
public final class DeclaredTypes {
    private static final Set<String> HOLDERS = Set.of(
            "local_variable_declaration",
            "field_declaration",
            "formal_parameter",
            "enhanced_for_statement",
            "catch_formal_parameter",
            "resource",
            "spread_parameter",
            "variable_declaration",
            "parameter",
            "parameter_declaration",
            "var_spec",
            "declaration",
            "required_parameter",
            "optional_parameter",
            "property_declaration",
            "variable_declarator",
            "class_parameter",
            "public_field_definition",
            "let_declaration",
            "typed_parameter",
            "typed_default_parameter",
            "property_parameter",
            "simple_parameter",
            "val_definition",
            "var_definition");
    private static final int MOST_NAMES = 8;

    private final Map<String, List<Declared>> byName = new HashMap<>();

    /** A name with the type written beside it, known inside the scope. */
    private record Declared(int scope, int node, String type) {}

    private DeclaredTypes() {}

    public static DeclaredTypes of(Code code) {
        return code.derived(DeclaredTypes.class, DeclaredTypes::read);
    }

    /** The type without blanks that a name has at a node; empty when nothing is written. */
    public String of(Code code, int node) {
        Declared declared = find(code, node);
        return declared == null ? "" : declared.type();
    }

    /** Whether the name is one of the type around the node, hidden by no local one. */
    public boolean isField(Code code, int node) {
        Declared declared = find(code, node);
        return declared != null && code.function(declared.node()) == NONE && code.type(declared.node()) != NONE;
    }

    private @Nullable Declared find(Code code, int node) {
        String path = code.path(node);
        String name = path.startsWith("this.") ? path.substring(5) : path.startsWith("$") ? path.substring(1) : path;
        Declared best = null;
        for (Declared declared : byName.getOrDefault(name, List.of())) {
            boolean known = code.tree().contains(declared.scope(), node);
            if (known && (best == null || declared.scope() >= best.scope())) {
                best = declared;
            }
        }
        return best;
    }

    private static DeclaredTypes read(Code code) {
        DeclaredTypes types = new DeclaredTypes();
        SyntaxTree tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isNamed(node) && HOLDERS.contains(tree.kind(node))) {
                types.add(code, node);
            }
        }
        return types;
    }

    private void add(Code code, int node) {
        SyntaxTree tree = code.tree();
        int written = tree.childByField(node, "type");
        if (written == NONE) {
            return;
        }
        String type = code.path(written);
        String bare = type.startsWith(":") ? type.substring(1) : type;
        int scope = scope(code, node);
        int seen = 0;
        for (int child : tree.namedChildren(node)) {
            if (child == written || seen++ > MOST_NAMES) {
                continue;
            }
            int name = tree.childByField(child, "name");
            int declarator = tree.childByField(child, "declarator");
            int named = name != NONE ? name : declarator != NONE ? declarator : child;
            String text = code.path(named);
            if (!text.isEmpty() && text.chars().allMatch(c -> c == '$' || Character.isJavaIdentifierPart(c))) {
                String array = name != NONE && tree.childByField(child, "dimensions") != NONE ? "[]" : "";
                String key = text.startsWith("$") ? text.substring(1) : text;
                byName.computeIfAbsent(key, n -> new ArrayList<>()).add(new Declared(scope, node, bare + array));
            }
        }
    }

    /** The block, function or type body around a declaration. */
    private static int scope(Code code, int node) {
        int above = code.tree().parent(node);
        while (above != NONE
                && !code.isBlock(above)
                && !code.isFunction(above)
                && !code.isLoop(above)
                && !code.tree().kind(above).endsWith("_body")
                && !code.tree().kind(above).startsWith("try_")) {
            above = code.tree().parent(above);
        }
        return above == NONE ? code.tree().root() : above;
    }
}
