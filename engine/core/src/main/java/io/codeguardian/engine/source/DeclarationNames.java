package io.codeguardian.engine.source;

import io.codeguardian.language.SourceLanguage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the name and the body of a declaration, wherever its grammar keeps them. */
final class DeclarationNames {
    private static final Set<String> IDENTIFIERS = Set.of(
            "identifier",
            "simple_identifier",
            "type_identifier",
            "field_identifier",
            "property_identifier",
            "private_property_identifier",
            "namespace_identifier",
            "qualified_identifier",
            "destructor_name",
            "operator_name",
            "operator_cast",
            "constant",
            "object_reference",
            "name",
            "word");
    private static final Set<String> BODIES =
            Set.of("function_body", "class_body", "enum_class_body", "block", "compound_statement", "statement_block");
    private static final int LONGEST_NAME = 200;

    private final SyntaxTree tree;
    private final DeclarationKinds kinds;

    DeclarationNames(SyntaxTree tree, DeclarationKinds kinds) {
        this.tree = tree;
        this.kinds = kinds;
    }

    /** {@code struct point *p} only mentions a type. */
    boolean needsBody() {
        return tree.language() == SourceLanguage.C || tree.language() == SourceLanguage.CPP;
    }

    int bodyOf(int node) {
        int body = tree.childByField(node, "body");
        if (body != SyntaxTree.NONE) {
            return body;
        }
        for (int child = tree.firstChild(node); child != SyntaxTree.NONE; child = tree.nextSibling(child)) {
            if (BODIES.contains(tree.kind(child))) {
                return child;
            }
        }
        return SyntaxTree.NONE;
    }

    @Nullable
    String ofFunction(int node) {
        if (kinds.anonymous().contains(tree.kind(node))) {
            return ofAnonymous(node);
        }
        String receiver = receiver(node);
        String name = declared(node);
        return receiver == null || name == null ? name : receiver + "." + name;
    }

    @Nullable
    String ofType(int node) {
        return declared(node);
    }

    @Nullable
    String ofScope(int node) {
        String field = kinds.scopes().get(tree.kind(node));
        int name = field == null ? SyntaxTree.NONE : tree.childByField(node, field);
        return name == SyntaxTree.NONE ? null : plain(name);
    }

    private @Nullable String ofAnonymous(int node) {
        int parent = tree.parent(node);
        String field = parent == SyntaxTree.NONE ? null : kinds.namers().get(tree.kind(parent));
        int name = field == null ? SyntaxTree.NONE : tree.childByField(parent, field);
        return name == SyntaxTree.NONE || name == node ? null : plain(name);
    }

    private @Nullable String declared(int node) {
        int name = tree.childByField(node, "name");
        if (name == SyntaxTree.NONE) {
            name = throughDeclarators(node);
        }
        if (name == SyntaxTree.NONE) {
            name = firstIdentifier(node);
        }
        return name == SyntaxTree.NONE ? unnamed(node) : plain(name);
    }

    /** Kinds that have no name of their own are called by their keyword. */
    private @Nullable String unnamed(int node) {
        return switch (tree.kind(node)) {
            case "init_declaration", "secondary_constructor" -> "init";
            case "deinit_declaration" -> "deinit";
            case "companion_object" -> "Companion";
            default -> null;
        };
    }

    /** C hides the name below pointer, reference and function declarators. */
    private int throughDeclarators(int node) {
        int at = tree.childByField(node, "declarator");
        while (at != SyntaxTree.NONE && !IDENTIFIERS.contains(tree.kind(at))) {
            int inner = tree.childByField(at, "declarator");
            at = inner == SyntaxTree.NONE ? firstDeclarator(at) : inner;
        }
        return at;
    }

    private int firstDeclarator(int node) {
        for (int child = tree.firstNamedChild(node); child != SyntaxTree.NONE; child = tree.nextNamedSibling(child)) {
            String kind = tree.kind(child);
            if (kind.endsWith("declarator") || IDENTIFIERS.contains(kind)) {
                return child;
            }
        }
        return SyntaxTree.NONE;
    }

    private int firstIdentifier(int node) {
        for (int child = tree.firstNamedChild(node); child != SyntaxTree.NONE; child = tree.nextNamedSibling(child)) {
            if (IDENTIFIERS.contains(tree.kind(child))) {
                return child;
            }
        }
        return SyntaxTree.NONE;
    }

    /** The type a Go method belongs to. */
    private @Nullable String receiver(int node) {
        int receiver = tree.childByField(node, "receiver");
        if (receiver == SyntaxTree.NONE) {
            return null;
        }
        int typeKind = tree.grammar().kindId("type_identifier");
        for (int at = receiver; at < tree.subtreeEnd(receiver); at++) {
            if (tree.kindId(at) == typeKind) {
                return plain(at);
            }
        }
        return null;
    }

    private @Nullable String plain(int node) {
        String text = tree.text(node).strip();
        int generic = text.indexOf('<');
        String bare = generic > 0 && !text.startsWith("operator") ? text.substring(0, generic) : text;
        String dotted = bare.replace("::", ".").replace("\"", "").replace("'", "");
        boolean sane = !dotted.isEmpty() && dotted.length() <= LONGEST_NAME && dotted.indexOf('\n') < 0;
        return sane ? dotted : null;
    }
}
