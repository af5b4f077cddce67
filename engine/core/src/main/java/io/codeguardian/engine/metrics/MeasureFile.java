package io.codeguardian.engine.metrics;

import io.codeguardian.engine.source.Boundary;
import io.codeguardian.engine.source.FunctionBoundaries;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.Symbol;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Measures every function of a file, and the file. */
public final class MeasureFile {
    private final SyntaxTree tree;
    private final List<Boundary> functions;
    private final Constructs constructs;
    private final BitSet functionNodes = new BitSet();

    private MeasureFile(SyntaxTree tree, List<Boundary> boundaries) {
        this.tree = tree;
        this.constructs = Constructs.of(tree.grammar());
        this.functions = boundaries.stream()
                .filter(b -> b.kind() == Symbol.Kind.FUNCTION)
                .toList();
        functions.forEach(f -> functionNodes.set(f.node()));
    }

    public static FileMetrics of(SyntaxTree tree) {
        return of(tree, FunctionBoundaries.in(tree));
    }

    /** @param boundaries of this tree, when they are at hand */
    public static FileMetrics of(SyntaxTree tree, List<Boundary> boundaries) {
        return new MeasureFile(tree, boundaries).measure();
    }

    private FileMetrics measure() {
        List<FunctionMetrics> measured = new ArrayList<>();
        functions.forEach(function -> measured.add(measure(function)));
        CountTokens tokens = new CountTokens(tree);
        for (int node = 0; node < tree.size(); node++) {
            tokens.visit(node);
        }
        int cyclomatic =
                measured.stream().mapToInt(f -> f.complexity().cyclomatic()).sum();
        int cognitive =
                measured.stream().mapToInt(f -> f.complexity().cognitive()).sum();
        return new FileMetrics(
                tree.lines().lineCount(),
                tokens.codeLines(),
                tokens.commentLines(),
                cyclomatic,
                cognitive,
                tokens.halstead(),
                maintainability(measured, tokens),
                measured);
    }

    private static double maintainability(List<FunctionMetrics> measured, CountTokens whole) {
        if (measured.isEmpty()) {
            return Maintainability.index(whole.halstead().volume(), 1, whole.codeLines());
        }
        return Maintainability.index(
                measured.stream()
                        .mapToDouble(f -> f.halstead().volume())
                        .average()
                        .orElseThrow(),
                measured.stream()
                        .mapToInt(f -> f.complexity().cyclomatic())
                        .average()
                        .orElseThrow(),
                measured.stream().mapToInt(FunctionMetrics::codeLines).average().orElseThrow());
    }

    private FunctionMetrics measure(Boundary function) {
        CountComplexity complexity = new CountComplexity(tree, constructs, new Recursion(tree, function.name()));
        CountTokens tokens = new CountTokens(tree);
        int end = tree.subtreeEnd(function.node());
        int node = function.node();
        tokens.visit(node++);
        while (node < end) {
            if (functionNodes.get(node)) {
                node = tree.subtreeEnd(node);
                continue;
            }
            complexity.visit(node);
            tokens.visit(node);
            node++;
        }
        Complexity counted = complexity.counted();
        Halstead halstead = tokens.halstead();
        int codeLines = Math.max(1, tokens.codeLines());
        return new FunctionMetrics(
                function,
                counted,
                codeLines,
                new CountParameters(tree, constructs).of(function),
                halstead,
                Maintainability.index(halstead.volume(), counted.cyclomatic(), codeLines));
    }
}
