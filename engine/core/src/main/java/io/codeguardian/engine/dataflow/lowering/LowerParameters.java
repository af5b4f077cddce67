package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Parameter;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Lowers lists of parameters. */
final class LowerParameters {
    private final Reading read;
    private final LowerStatements statements;

    LowerParameters(Reading read, LowerStatements statements) {
        this.read = read;
        this.statements = statements;
    }

    static Stmt toField(Parameter parameter) {
        Expr.Member field =
                new Expr.Member(parameter.node(), new Expr.Name(parameter.node(), "this"), parameter.name());
        return new Stmt.Evaluate(new Expr.Assign(parameter.node(), field, "=", parameter.target(), ""));
    }

    List<Parameter> in(int list) {
        List<Parameter> all = new ArrayList<>();
        if (read.role(list) == Role.NAME) {
            all.add(plain(list));
            return all;
        }
        if (read.role(list) == Role.PARAMETER) {
            add(list, all);
            return all;
        }
        for (int child : read.meaning(list)) {
            if (read.role(child) == Role.PARAMETER) {
                add(child, all);
            } else if (!isSelf(child)) {
                all.add(plain(child));
            }
        }
        return all;
    }

    private boolean isSelf(int node) {
        String text = read.text(node);
        return read.role(node) == Role.SELF
                || text.equals("self")
                || text.equals("cls")
                || read.tree.kind(node).equals("self_parameter");
    }

    private Parameter plain(int node) {
        int name = read.role(node) == Role.SPREAD ? read.tree.firstNamedChild(node) : node;
        return new Parameter(node, statements.expression(name), "", "", null, read.role(node) == Role.SPREAD);
    }

    private void add(int node, List<Parameter> all) {
        List<Integer> names = names(node);
        String type = Words.type(read.text(read.part(node, "type")), read.language());
        int before = read.tree.parent(node) == NONE ? NONE : read.tree.previousSibling(node);
        String modifiers =
                before != NONE && read.tree.kind(before).equals("parameter_modifiers") ? read.text(before) + ' ' : "";
        String notes = modifiers + read.text(node);
        int written = read.part(node, "value");
        int value = names.contains(written) || written == read.part(node, "type") ? NONE : written;
        Expr otherwise = value == NONE ? null : statements.expression(value);
        boolean rest = read.has(node, "rest") || notes.startsWith("...");
        for (int name : names) {
            if (!isSelf(name)) {
                int target = read.role(name) == Role.SPREAD ? read.tree.firstNamedChild(name) : name;
                all.add(new Parameter(
                        node,
                        statements.expression(target),
                        type,
                        notes.length() > 300 ? notes.substring(0, 300) : notes,
                        otherwise,
                        rest));
            }
        }
    }

    private List<Integer> names(int node) {
        List<Integer> names = new ArrayList<>();
        for (Where where : read.shape(node).parts().getOrDefault("name", List.of())) {
            if (where.byField()) {
                for (int child : read.tree.namedChildren(node)) {
                    String field = read.tree.field(child);
                    if (field != null && read.tree.grammar().fieldId(field) == where.id()) {
                        names.add(child);
                    }
                }
            }
            if (names.isEmpty()) {
                int found = where.in(read.tree, node);
                if (found != NONE) {
                    names.add(found);
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return names;
    }

    /** {@code $1} to {@code $9} of a shell function: what its callers give, not what the script was started with. */
    static List<Parameter> numbered(int function) {
        List<Parameter> all = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            all.add(new Parameter(function, new Expr.Name(function, String.valueOf(i)), "", "", null, false));
        }
        return all;
    }
}
