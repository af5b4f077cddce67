package io.codeguardian.engine.dataflow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that has a value; {@code node} is where it stands in the syntax tree. */
public sealed interface Expr {
    int node();

    /** A literal: text, whole number, fraction, truth or null. */
    record Constant(int node, @Nullable Object value) implements Expr {}

    /** A variable, a type or a module. */
    record Name(int node, String name) implements Expr {}

    /** A field, property or attribute. */
    record Member(int node, Expr owner, String name) implements Expr {}

    /** An element of a list or map. */
    record Element(int node, Expr owner, Expr key) implements Expr {}

    /** A call or a creation; {@code at} is the node of the name. */
    record Invoke(int node, int at, @Nullable Expr receiver, String name, List<Argument> arguments, boolean creates)
            implements Expr {}

    /** An argument; {@code name} is a keyword's. */
    record Argument(@Nullable String name, Expr value, boolean spread) {}

    /** Parts put together in order: interpolation ({@code text}), or a chain of plus signs. */
    record Joined(int node, List<Expr> parts, boolean text) implements Expr {}

    /** Two operands. */
    record Operation(int node, String operator, Expr left, Expr right) implements Expr {}

    /** One operand. */
    record Unary(int node, String operator, Expr operand) implements Expr {}

    /** One of two, by a condition. */
    record Choice(int node, Expr condition, Expr yes, Expr no) implements Expr {}

    /**
     * A target that gets a value; {@code operator} is {@code =} for a plain one, {@code :=} for one that declares; {@code type} as declared or empty.
     */
    record Assign(int node, Expr target, String operator, Expr value, String type) implements Expr {}

    /** A function as a value. */
    record Lambda(int node, FunctionForm function) implements Expr {}

    /** A list, tuple, array or set; also the pattern that takes one apart. */
    record Sequence(int node, List<Expr> elements) implements Expr {}

    /** A map or object; also the pattern that takes one apart. */
    record Mapping(int node, List<Entry> entries) implements Expr {}

    /** A key with its value; no key means that the value's entries are spread. */
    record Entry(@Nullable Expr key, Expr value) {}

    /** A conversion. */
    record Cast(int node, String type, Expr value) implements Expr {}

    /** Statements whose last value counts. */
    record Body(int node, Stmt statement) implements Expr {}

    /** Whatever else: it may hold any of its parts. */
    record Opaque(int node, List<Expr> parts) implements Expr {}
}
