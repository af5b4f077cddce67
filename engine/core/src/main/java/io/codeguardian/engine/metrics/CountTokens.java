package io.codeguardian.engine.metrics;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Counts operators and operands, and the lines that hold them, node by node in preorder. */
final class CountTokens {
    private static final Set<String> SILENT = Set.of(")", "]", "}", ",", ";", "");

    private static final Set<String> CONSTANTS =
            Set.of("this", "self", "super", "true", "false", "null", "nil", "none", "undefined", "iota");

    private final SyntaxTree tree;
    private final Set<String> operators = new HashSet<>();
    private final Set<String> operands = new HashSet<>();
    private final BitSet codeLines = new BitSet();
    private final BitSet commentLines = new BitSet();
    private int operatorCount;
    private int operandCount;
    private int countedUntil;

    CountTokens(SyntaxTree tree) {
        this.tree = tree;
    }

    void visit(int node) {
        if (node < countedUntil) {
            return;
        }
        String kind = tree.kind(node);
        if (tree.isNamed(node) && kind.contains("comment")) {
            commentLines.set(tree.startLine(node), tree.endLine(node) + 1);
            countedUntil = tree.subtreeEnd(node);
        } else if (tree.isNamed(node) && isLiteral(kind)) {
            countLeaf(node, true);
            countedUntil = tree.subtreeEnd(node);
        } else if (tree.firstChild(node) == NONE) {
            countLeaf(node, isOperand(node, kind));
        }
    }

    private static boolean isLiteral(String kind) {
        return kind.contains("string") || kind.contains("char");
    }

    private boolean isOperand(int node, String kind) {
        if (!tree.isNamed(node) || kind.startsWith("keyword_") || kind.endsWith("_keyword")) {
            return false;
        }
        return !kind.contains("operator") && (CONSTANTS.contains(kind) || !tree.textIs(node, kind));
    }

    private void countLeaf(int node, boolean operand) {
        String text = tree.text(node);
        if (text.isBlank()) {
            return;
        }
        codeLines.set(tree.startLine(node), tree.endLine(node) + 1);
        if (operand) {
            operands.add(text);
            operandCount++;
        } else if (!SILENT.contains(text)) {
            operators.add(text);
            operatorCount++;
        }
    }

    Halstead halstead() {
        return new Halstead(operators.size(), operands.size(), operatorCount, operandCount);
    }

    int codeLines() {
        return codeLines.cardinality();
    }

    /** Lines that hold a comment, beside code or alone. */
    int commentLines() {
        return commentLines.cardinality();
    }
}
