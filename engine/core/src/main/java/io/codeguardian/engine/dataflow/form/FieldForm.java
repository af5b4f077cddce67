package io.codeguardian.engine.dataflow.form;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field; the initial value is lowered when it is asked for, and is {@code fixed} when nothing else is ever assigned. */
public record FieldForm(int node, String name, String type, boolean fixed, Supplier<@Nullable Expr> initial) {}
