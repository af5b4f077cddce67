package io.codeguardian.engine.metrics;

/**
 * How many ways lead through a function, and how hard they are to follow.
 *
 * @param cyclomatic 1 plus the decisions and the logical operators between conditions (T. J. McCabe, A Complexity
 *     Measure, IEEE Transactions on Software Engineering SE-2(4), 1976); each case but the default decides
 * @param cognitive as in G. A. Campbell, Cognitive Complexity, SonarSource white paper, version 1.7: a break of the
 *     linear flow counts 1 and, where it nests, one more for each level around it
 * @param nesting levels of control structures and of functions without a name around the deepest structure, itself
 *     included; 0 for a function without any
 */
public record Complexity(int cyclomatic, int cognitive, int nesting) {}
