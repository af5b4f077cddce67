package io.codeguardian.engine.dataflow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is done. */
public sealed interface Stmt {
    /** An expression for its effect. */
    record Evaluate(Expr expression) implements Stmt {}

    /** One after the other. */
    record Block(List<Stmt> statements) implements Stmt {}

    /** The first arm whose condition holds, else {@code otherwise}. */
    record Branch(List<Arm> arms, @Nullable Stmt otherwise) implements Stmt {}

    /** A condition with what it leads to. */
    record Arm(Expr condition, Stmt body) {}

    /** A loop by a condition; {@code first} runs the body before the first check. */
    record Repeat(
            @Nullable Stmt before,
            @Nullable Expr condition,
            Stmt body,
            @Nullable Stmt after,
            boolean first) implements Stmt {}

    /** A loop over elements. */
    record Each(@Nullable Expr target, Expr source, Stmt body) implements Stmt {}

    /** The cases of a subject; {@code falls} when one runs on into the next. */
    record Select(@Nullable Expr subject, List<Case> cases, boolean falls) implements Stmt {}

    /** One case; no label means all others; {@code closed} never runs on into the next. */
    record Case(List<Expr> labels, Stmt body, boolean closed) {}

    /** A guarded block. */
    record Attempt(
            Stmt body, List<Handler> handlers, @Nullable Stmt last) implements Stmt {}

    /** What happens with an error; {@code name} may be empty. */
    record Handler(String name, Stmt body) {}

    /** Leaves a block, a loop or the function. */
    record Leave(Way way, int node, @Nullable Expr value) implements Stmt {}

    /** How control leaves. */
    enum Way {
        RETURN,
        THROW,
        BREAK,
        CONTINUE,
        YIELD
    }
}
