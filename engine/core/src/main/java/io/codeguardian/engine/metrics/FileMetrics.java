package io.codeguardian.engine.metrics;

import java.util.List;

/**
 * The numbers of one file.
 *
 * @param lines of the text
 * @param codeLines lines that hold code
 * @param commentLines lines that hold a comment
 * @param cyclomatic sum over its functions
 * @param cognitive sum over its functions
 * @param halstead of the whole file
 * @param maintainability 0 (worst) to 100: of its functions' average numbers, or of the whole file without any
 */
public record FileMetrics(
        int lines,
        int codeLines,
        int commentLines,
        int cyclomatic,
        int cognitive,
        Halstead halstead,
        double maintainability,
        List<FunctionMetrics> functions) {
    public FileMetrics {
        functions = List.copyOf(functions);
    }
}
