package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers statements. */
final class LowerStatements {
    private static final Stmt EMPTY = new Stmt.Block(List.of());

    private final Reading read;
    private final LowerExpressions expressions;

    LowerStatements(Reading read, Lowering lowering) {
        this.read = read;
        this.expressions = new LowerExpressions(read, lowering);
    }

    Stmt lower(int node) {
        if (node == NONE || !read.enter()) {
            return EMPTY;
        }
        try {
            return byRole(node);
        } finally {
            read.leave();
        }
    }

    Expr expression(int node) {
        return expressions.lower(node);
    }

    private Stmt byRole(int node) {
        return switch (read.role(node)) {
            case SKIP, CLASS, IMPORT -> EMPTY;
            case BLOCK -> block(node);
            case PASS -> passed(node);
            case ELSE -> lower(orFirst(node, "body"));
            case IF -> branch(node);
            case WHILE -> repeat(node, false);
            case DO -> repeat(node, true);
            case FOR -> loop(node);
            case EACH ->
                new Stmt.Each(
                        expressions.optional(read.part(node, "target")),
                        expressions.part(node, "source"),
                        lower(read.part(node, "body")));
            case SWITCH -> select(node);
            case TRY -> attempt(node);
            case RETURN -> leave(node, Stmt.Way.RETURN);
            case THROW -> leave(node, Stmt.Way.THROW);
            case BREAK -> leave(node, Stmt.Way.BREAK);
            case CONTINUE -> leave(node, Stmt.Way.CONTINUE);
            case YIELD -> leave(node, Stmt.Way.YIELD);
            case JUMP -> leave(node, way(node));
            case EACHCLAUSE ->
                new Stmt.Each(expressions.optional(read.part(node, "target")), expressions.part(node, "source"), EMPTY);
            default -> read.has(node, "ends") ? ending(node) : new Stmt.Evaluate(expressions.lower(node));
        };
    }

    /** A statement that looks like a call and never comes back. */
    private Stmt ending(int node) {
        return new Stmt.Block(List.of(
                new Stmt.Evaluate(expressions.lower(node)), new Stmt.Leave(Stmt.Way.THROW, node, null)));
    }

    private Stmt passed(int node) {
        int inner = read.passed(node);
        return inner == NONE ? EMPTY : lower(inner);
    }

    Stmt block(int node) {
        List<Stmt> statements = new ArrayList<>();
        for (int child : read.meaning(node)) {
            if (!isDeclaration(read.role(child))) {
                statements.add(lower(child));
            }
        }
        return new Stmt.Block(statements);
    }

    private static boolean isDeclaration(Role role) {
        return role == Role.CLASS || role == Role.IMPORT;
    }

    private int orFirst(int node, String part) {
        int found = read.part(node, part);
        return found != NONE ? found : read.tree.firstNamedChild(node);
    }

    /** A chain of else-ifs is one branch with many arms, however long. */
    private Stmt branch(int node) {
        List<Stmt.Arm> arms = new ArrayList<>();
        List<Stmt> before = new ArrayList<>();
        Stmt otherwise = null;
        int at = node;
        while (at != NONE) {
            arms.add(arm(at, before));
            int next = NONE;
            for (int arm : alternatives(at)) {
                int inner = read.role(arm) == Role.ELSE && read.part(arm, "condition") == NONE
                        ? read.unwrap(orFirst(arm, "body"))
                        : read.unwrap(arm);
                if (read.role(arm) == Role.ELSE && read.part(arm, "condition") != NONE) {
                    arms.add(arm(arm, before));
                } else if (inner != NONE && read.role(inner) == Role.IF) {
                    next = inner;
                } else {
                    otherwise = lower(arm);
                }
            }
            at = next;
        }
        Stmt branch = new Stmt.Branch(arms, otherwise);
        if (before.isEmpty()) {
            return branch;
        }
        before.add(branch);
        return new Stmt.Block(before);
    }

    private Stmt.Arm arm(int node, List<Stmt> before) {
        int first = read.part(node, "before");
        if (first != NONE) {
            before.add(lower(first));
        }
        Expr condition = read.has(node, "binds") ? bound(node, before) : expressions.part(node, "condition");
        return new Stmt.Arm(
                read.has(node, "unless") ? new Expr.Unary(node, "!", condition) : condition,
                lower(read.part(node, "then")));
    }

    /** {@code if let a = b, c}: what is bound is bound before; the last plain condition is asked. */
    private Expr bound(int node, List<Stmt> before) {
        Expr asked = new Expr.Opaque(node, List.of());
        int name = NONE;
        for (int child : read.tree.namedChildren(node)) {
            String field = read.tree.field(child);
            if ("bound_identifier".equals(field)) {
                name = child;
            } else if ("condition".equals(field) && read.role(child) != Role.SKIP) {
                Expr value = expressions.lower(child);
                if (name == NONE) {
                    asked = value;
                } else {
                    before.add(new Stmt.Evaluate(new Expr.Assign(name, expressions.lower(name), ":=", value, "")));
                }
                name = NONE;
            }
        }
        return asked;
    }

    private List<Integer> alternatives(int node) {
        List<Integer> found = new ArrayList<>();
        int word = read.part(node, "else");
        // Some grammars name the word itself.
        int first = word != NONE && read.has(node, "binds") ? read.tree.nextNamedSibling(word) : word;
        for (int child = first; child != NONE; child = read.tree.nextNamedSibling(child)) {
            if (child == first || read.role(child) == Role.ELSE) {
                found.add(child);
                // Some grammars nest the rest of the chain in the else-if.
                first = first == NONE ? child : first;
            }
        }
        return found;
    }

    private Stmt repeat(int node, boolean first) {
        int condition = read.part(node, "condition");
        Expr check = condition == NONE ? null : expressions.lower(condition);
        return new Stmt.Repeat(
                null,
                check != null && read.has(node, "until") ? new Expr.Unary(node, "!", check) : check,
                lower(orLast(node, "body")),
                null,
                first);
    }

    private int orLast(int node, String part) {
        int found = read.part(node, part);
        return found != NONE ? found : new Where(false, false, -1).in(read.tree, node);
    }

    private Stmt loop(int node) {
        int clause = read.part(node, "clause");
        Stmt body = lower(read.part(node, "body"));
        if (clause != NONE && read.role(clause) == Role.EACHCLAUSE) {
            return new Stmt.Each(
                    expressions.optional(read.part(clause, "target")), expressions.part(clause, "source"), body);
        }
        int holder = clause == NONE ? node : clause;
        int condition = read.part(holder, "condition");
        return new Stmt.Repeat(
                statement(read.part(holder, "before")),
                condition == NONE || !read.tree.isNamed(condition) ? null : expressions.lower(condition),
                body,
                statement(read.part(holder, "after")),
                false);
    }

    private @Nullable Stmt statement(int node) {
        return node == NONE ? null : lower(node);
    }

    private Stmt select(int node) {
        int body = read.part(node, "body");
        List<Stmt.Case> cases = new ArrayList<>();
        for (int child : read.meaning(body == NONE ? node : body)) {
            if (read.role(child) == Role.CASE) {
                cases.add(oneCase(child));
            }
        }
        int before = read.part(node, "before");
        Stmt select = new Stmt.Select(expressions.optional(read.part(node, "subject")), cases, read.has(node, "falls"));
        return before == NONE ? select : new Stmt.Block(List.of(lower(before), select));
    }

    private Stmt.Case oneCase(int node) {
        int label = read.part(node, "label");
        int only = read.part(node, "body");
        List<Expr> labels = new ArrayList<>();
        List<Stmt> statements = new ArrayList<>();
        for (int child : read.meaning(node)) {
            if (child == label || read.role(child) == Role.LABEL) {
                addLabels(child, labels);
            } else if (only == NONE || child >= only) {
                statements.add(lower(child));
            }
        }
        boolean everything = read.has(node, "default") || labels.stream().anyMatch(LowerStatements::isWildcard);
        return new Stmt.Case(everything ? List.of() : labels, new Stmt.Block(statements), read.has(node, "closed"));
    }

    private void addLabels(int node, List<Expr> labels) {
        Role role = read.role(node);
        if (role == Role.LABEL || role == Role.LIST) {
            List<Integer> children = read.meaning(node);
            children.forEach(c -> addLabels(c, labels));
            if (children.isEmpty() && read.text(node).strip().equals("_")) {
                labels.add(new Expr.Name(node, "_"));
            }
        } else {
            labels.add(expressions.lower(node));
        }
    }

    private static boolean isWildcard(Expr label) {
        return label instanceof Expr.Name name && name.name().equals("_");
    }

    private Stmt attempt(int node) {
        List<Stmt> body = new ArrayList<>();
        List<Stmt.Handler> handlers = new ArrayList<>();
        Stmt last = null;
        for (int child : read.meaning(node)) {
            switch (read.role(child)) {
                case CATCH ->
                    handlers.add(new Stmt.Handler(
                            LowerExpressions.bare(read.text(read.part(child, "name"))), lower(orLast(child, "body"))));
                case FINALLY -> last = lower(orFirst(child, "body"));
                default -> body.add(lower(child));
            }
        }
        return new Stmt.Attempt(new Stmt.Block(body), handlers, last);
    }

    private Stmt.Way way(int node) {
        String text = read.text(node);
        return text.startsWith("throw")
                ? Stmt.Way.THROW
                : text.startsWith("break")
                        ? Stmt.Way.BREAK
                        : text.startsWith("continue") ? Stmt.Way.CONTINUE : Stmt.Way.RETURN;
    }

    private Stmt leave(int node, Stmt.Way way) {
        int value = read.part(node, "value");
        int first = value == NONE && !read.has(node, "bare") ? read.tree.firstNamedChild(node) : value;
        return new Stmt.Leave(way, node, expressions.optional(first));
    }
}
