package io.codeguardian.engine.source;

import io.codeguardian.language.LineRange;
import io.codeguardian.language.Symbol;

/**
 * Where a function or type begins and ends.
 *
 * @param node of the tree it was found in
 * @param name qualified inside the file: {@code Type.function}
 * @param body the node of its body, or {@link SyntaxTree#NONE} when it has none
 */
public record Boundary(Symbol.Kind kind, String name, int node, int body, LineRange lines) {}
