package io.codeguardian.engine.dataflow.form;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A function; its body is lowered when it is first asked for. */
public final class FunctionForm {
    private final FileForm file;
    private final int node;
    private final String name;
    private final String owner;
    private final String notes;
    private final boolean lambda;
    private final Supplier<List<Parameter>> lowerParameters;
    private final Supplier<Stmt> lowerBody;
    private volatile @Nullable List<Parameter> parameters;
    private volatile @Nullable Stmt body;

    /**
     * @param owner the type around it, empty when there is none
     * @param notes annotations, decorators and modifiers as written
     */
    public FunctionForm(
            FileForm file,
            int node,
            String name,
            String owner,
            String notes,
            boolean lambda,
            Supplier<List<Parameter>> lowerParameters,
            Supplier<Stmt> lowerBody) {
        this.file = file;
        this.node = node;
        this.name = name;
        this.owner = owner;
        this.notes = notes;
        this.lambda = lambda;
        this.lowerParameters = lowerParameters;
        this.lowerBody = lowerBody;
    }

    public FileForm file() {
        return file;
    }

    public int node() {
        return node;
    }

    public String name() {
        return name;
    }

    public String owner() {
        return owner;
    }

    public String notes() {
        return notes;
    }

    public boolean isLambda() {
        return lambda;
    }

    public List<Parameter> parameters() {
        List<Parameter> known = parameters;
        if (known == null) {
            known = List.copyOf(lowerParameters.get());
            parameters = known;
        }
        return known;
    }

    public Stmt body() {
        Stmt known = body;
        if (known == null) {
            known = lowerBody.get();
            body = known;
        }
        return known;
    }
}
