package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Lowers literals of lists and maps, comprehensions, and the patterns that take values apart. */
final class LowerCollections {
    private final Reading read;
    private final Lowering lowering;
    private final LowerExpressions expressions;

    LowerCollections(Reading read, Lowering lowering, LowerExpressions expressions) {
        this.read = read;
        this.lowering = lowering;
        this.expressions = expressions;
    }

    Expr lower(int node) {
        return switch (read.role(node)) {
            case LIST -> list(node);
            case MAP -> new Expr.Mapping(node, entries(node));
            case COMPOSITE -> composite(node);
            case COMPREHENSION -> comprehension(node);
            case SPREAD -> expressions.lower(read.tree.firstNamedChild(node));
            default -> new Expr.Mapping(node, List.of(entry(node)));
        };
    }

    private Expr list(int node) {
        List<Expr> elements = new ArrayList<>();
        List<Expr.Entry> entries = new ArrayList<>();
        for (int child : read.meaning(node)) {
            boolean initializer = read.role(child) == Role.ELEMENT_INITIALIZER;
            List<Integer> parts = initializer ? read.meaning(child) : List.of();
            if (parts.size() == 2) {
                entries.add(new Expr.Entry(expressions.lower(parts.get(0)), expressions.lower(parts.get(1))));
            } else if (parts.size() == 1) {
                elements.add(expressions.lower(parts.getFirst()));
            } else if (read.role(child) == Role.PAIR) {
                entries.add(entry(child));
            } else {
                elements.add(expressions.lower(child));
            }
        }
        if (!entries.isEmpty()) {
            return new Expr.Mapping(node, entries);
        }
        // One expression in a list of expressions is itself.
        return read.has(node, "loose") && elements.size() == 1
                ? elements.getFirst()
                : new Expr.Sequence(node, elements);
    }

    private List<Expr.Entry> entries(int node) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (int child : read.meaning(node)) {
            entries.add(entry(child));
        }
        return entries;
    }

    private Expr.Entry entry(int node) {
        return switch (read.role(node)) {
            case PAIR -> {
                int key = read.part(node, "key");
                int value = read.part(node, "value");
                yield new Expr.Entry(
                        key == NONE ? null : key(key, node),
                        value == NONE ? new Expr.Opaque(node, List.of()) : expressions.lower(value));
            }
            case SHORTHAND, NAME -> {
                String name = LowerExpressions.bare(read.text(node));
                yield new Expr.Entry(new Expr.Constant(node, name), new Expr.Name(node, name));
            }
            case FUNCTION -> {
                int name = read.part(node, "name");
                yield new Expr.Entry(
                        new Expr.Constant(node, read.text(name)), new Expr.Lambda(node, lowering.function(node, true)));
            }
            case SPREAD -> new Expr.Entry(null, expressions.lower(read.tree.firstNamedChild(node)));
            case ASSIGN, DECLARE -> {
                Expr lowered = expressions.lower(node);
                yield lowered instanceof Expr.Assign assign && assign.target() instanceof Expr.Name name
                        ? new Expr.Entry(new Expr.Constant(node, name.name()), lowered)
                        : new Expr.Entry(null, new Expr.Opaque(node, List.of()));
            }
            default -> new Expr.Entry(null, expressions.lower(node));
        };
    }

    private Expr key(int key, int pair) {
        Role role = read.role(key);
        if (role == Role.NAME && !read.has(pair, "computed") || role == Role.PARTS || role == Role.SKIP) {
            return new Expr.Constant(key, keyText(key));
        }
        return expressions.lower(key);
    }

    private String keyText(int key) {
        String text = Words.unquote(read.text(key));
        String bare = text.startsWith(":") ? text.substring(1) : text;
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** {@code T{…}}: elements or entries, with their type. */
    private Expr composite(int node) {
        int body = read.part(node, "body");
        Expr value = body == NONE ? new Expr.Sequence(node, List.of()) : list(body);
        return new Expr.Cast(node, Words.type(read.text(read.part(node, "type"))), value);
    }

    /** The clauses become loops, what is built their last value. */
    private Expr comprehension(int node) {
        int body = read.part(node, "body");
        Expr result = body == NONE ? new Expr.Opaque(node, List.of()) : expressions.lower(body);
        List<Stmt> steps = new ArrayList<>();
        for (int child : read.meaning(node)) {
            if (read.role(child) == Role.EACHCLAUSE) {
                steps.add(new Stmt.Each(
                        expressions.part(child, "target"),
                        expressions.part(child, "source"),
                        new Stmt.Block(List.of())));
            }
        }
        steps.add(new Stmt.Evaluate(new Expr.Invoke(
                node, node, null, "<collect>", List.of(new Expr.Argument(null, result, false)), false)));
        return new Expr.Body(node, new Stmt.Block(steps));
    }

    /** What a declaration names; several names are a pattern. */
    Expr targets(int node) {
        List<Integer> names = new ArrayList<>();
        for (Where where : read.shape(node).parts().getOrDefault("target", List.of())) {
            if (!where.byField()) {
                continue;
            }
            for (int child : read.tree.namedChildren(node)) {
                if (where.id() == fieldId(child)) {
                    names.add(child);
                }
            }
        }
        if (names.size() > 1) {
            return new Expr.Sequence(
                    node, names.stream().map(expressions::lower).toList());
        }
        return expressions.part(node, "target");
    }

    private int fieldId(int node) {
        String field = read.tree.field(node);
        return field == null ? -2 : read.tree.grammar().fieldId(field);
    }
}
