package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.FieldForm;
import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.form.Parameter;
import io.codeguardian.engine.dataflow.form.Stmt;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lowers a file: its types, functions and imports at once, what stands inside functions when it is asked for. */
public final class Lowering {
    private final FileForm file;
    private final Reading read;
    private final Map<Integer, ClassForm> classes = new HashMap<>();

    private Lowering(FileForm file) {
        this.file = file;
        this.read = new Reading(file);
    }

    public static boolean knows(SourceLanguage language) {
        return LoweringTable.knows(language);
    }

    public static FileForm of(String path, SyntaxTree tree) {
        FileForm file = new FileForm(path, tree);
        Lowering lowering = new Lowering(file);
        lowering.declarations();
        Imports.read(file);
        return file;
    }

    LowerStatements statements(Reading reading) {
        return new LowerStatements(reading, this);
    }

    private void declarations() {
        SyntaxTree tree = file.tree();
        int[] owner = new int[tree.size()];
        for (int node = 0; node < tree.size(); node++) {
            int parent = tree.parent(node);
            Role above = parent == NONE ? Role.SKIP : read.role(parent);
            boolean holds = parent != NONE
                    && tree.isNamed(parent)
                    && (above == Role.CLASS || isFunction(above) || above == Role.NEW);
            owner[node] = parent == NONE ? NONE : holds ? parent : owner[parent];
            if (tree.isNamed(node)) {
                declare(node, owner[node]);
            }
        }
        file.units().add(top());
    }

    private static boolean isFunction(Role role) {
        return role == Role.FUNCTION || role == Role.CONSTRUCTOR || role == Role.LAMBDA;
    }

    private void declare(int node, int owner) {
        Role role = read.role(node);
        ClassForm type = owner == NONE ? null : classes.get(owner);
        if (role == Role.CLASS) {
            ClassForm form = classForm(node);
            classes.put(node, form);
            file.classes().add(form);
        } else if ((role == Role.FIELD || role == Role.DECLARE) && type != null) {
            addField(node, type);
        } else if ((role == Role.FUNCTION || role == Role.CONSTRUCTOR) && (owner == NONE || type != null)) {
            FunctionForm function = function(node, false);
            file.units().add(function);
            ClassForm receiver = type == null ? receiverType(function) : type;
            Map<String, List<FunctionForm>> into = receiver == null ? file.functions() : receiver.methods();
            into.computeIfAbsent(function.name(), n -> new ArrayList<>()).add(function);
        }
    }

    /** The type that a method outside of it belongs to. */
    private @org.jspecify.annotations.Nullable ClassForm receiverType(FunctionForm function) {
        if (function.owner().isEmpty()) {
            return null;
        }
        for (ClassForm form : file.classes()) {
            if (form.name().equals(function.owner())) {
                return form;
            }
        }
        ClassForm form = new ClassForm(
                file, function.node(), function.owner(), List.of(), "", new LinkedHashMap<>(), new LinkedHashMap<>());
        file.classes().add(form);
        return form;
    }

    private ClassForm classForm(int node) {
        List<String> supertypes = new ArrayList<>();
        for (String part : List.of("super", "interfaces")) {
            int list = read.part(node, part);
            if (list != NONE) {
                Declared.types(read, list, supertypes);
            }
        }
        String name = LowerExpressions.bare(Words.type(read.text(read.part(node, "name"))));
        ClassForm form = new ClassForm(
                file, node, name, supertypes, Declared.notes(read, node), new LinkedHashMap<>(), new LinkedHashMap<>());
        int parameters = read.part(node, "parameters");
        if (parameters != NONE) {
            FunctionForm constructor = recordConstructor(node, name, parameters);
            constructor
                    .parameters()
                    .forEach(p -> form.fields()
                            .putIfAbsent(p.name(), new FieldForm(p.node(), p.name(), p.type(), false, () -> null)));
            form.methods().computeIfAbsent("<init>", n -> new ArrayList<>()).add(constructor);
        }
        return form;
    }

    /** What a record or the like declares with its name: every parameter becomes a field. */
    private FunctionForm recordConstructor(int node, String owner, int parameters) {
        List<Parameter> all = new LowerParameters(read, statements(read)).in(parameters);
        List<Stmt> body = new ArrayList<>();
        all.forEach(p -> body.add(LowerParameters.toField(p)));
        return new FunctionForm(file, node, "<init>", owner, "", false, () -> all, () -> new Stmt.Block(body));
    }

    private void addField(int node, ClassForm type) {
        for (int[] field : Declared.fields(read, node)) {
            String name = LowerExpressions.bare(read.text(field[0]));
            int value = field[1];
            type.fields()
                    .putIfAbsent(
                            name,
                            new FieldForm(
                                    node,
                                    name,
                                    Words.type(read.text(read.part(node, "type"))),
                                    Declared.isFixed(read.text(node), name),
                                    () -> value == NONE ? null : expression(value)));
        }
    }

    private Expr expression(int node) {
        return statements(new Reading(file)).expression(node);
    }

    FunctionForm function(int node, boolean lambda) {
        String owner = Declared.owner(read, node);
        String written = LowerExpressions.bare(read.text(read.part(node, "name")));
        String name =
                read.role(node) == Role.CONSTRUCTOR || Declared.CONSTRUCTORS.contains(written) ? "<init>" : written;
        return new FunctionForm(
                file, node, name, owner, Declared.notes(read, node), lambda, () -> parameters(node), () -> body(node));
    }

    private List<Parameter> parameters(int node) {
        Reading reading = new Reading(file);
        int list = reading.part(node, "parameters");
        if (list == NONE && reading.language() == SourceLanguage.KOTLIN && reading.role(node) == Role.LAMBDA) {
            return List.of(new Parameter(node, new Expr.Name(node, "it"), "", "", null, false));
        }
        if (list == NONE && reading.language() == SourceLanguage.BASH) {
            return LowerParameters.numbered(node);
        }
        return list == NONE ? List.of() : new LowerParameters(reading, statements(reading)).in(list);
    }

    private Stmt body(int node) {
        Reading reading = new Reading(file);
        LowerStatements statements = statements(reading);
        List<Stmt> all = new ArrayList<>();
        int receiver = reading.part(node, "receiver");
        if (receiver != NONE) {
            new LowerParameters(reading, statements)
                    .in(receiver)
                    .forEach(p -> all.add(new Stmt.Evaluate(
                            new Expr.Assign(p.node(), p.target(), "=", new Expr.Name(p.node(), "this"), ""))));
        }
        parameters(node).stream()
                .filter(p -> reading.has(p.node(), "field")
                        || reading.tree.childOfKind(p.node(), "accessibility_modifier") != NONE)
                .forEach(p -> all.add(LowerParameters.toField(p)));
        int body = reading.part(node, "body");
        if (body == NONE) {
            return new Stmt.Block(all);
        }
        if (reading.has(node, "rest")) {
            all.add(statements.block(node));
            return new Stmt.Block(all);
        }
        Role role = reading.role(body);
        Stmt lowered = statements.lower(body);
        // What stands for a whole body is what it returns.
        boolean value = role != Role.BLOCK || reading.has(body, "value");
        all.add(
                value && lowered instanceof Stmt.Evaluate evaluate
                        ? new Stmt.Leave(Stmt.Way.RETURN, body, evaluate.expression())
                        : lowered);
        return new Stmt.Block(all);
    }

    private FunctionForm top() {
        return new FunctionForm(file, 0, "<top>", "", "", false, List::of, () -> {
            Reading reading = new Reading(file);
            return statements(reading).block(0);
        });
    }
}
