package io.codeguardian.engine.tool;

import java.util.List;

/**
 * One result in a tool's own words; nothing in it is trusted.
 *
 * @param path as the tool wrote it
 * @param line 1-based, 0 when it names none; so the columns
 * @param severity the tool's own word
 * @param cwe with prefix, as far as the tool names them
 */
record ToolResult(
        String path,
        int line,
        int column,
        int endLine,
        int endColumn,
        String rule,
        String message,
        String severity,
        String confidence,
        List<String> cwe) {
    ToolResult {
        cwe = List.copyOf(cwe);
    }
}
