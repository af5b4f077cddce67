package io.codeguardian.engine.tool;

import java.util.List;

/** A result a line, its parts between tabs: file, line, column, severity, rule, CWE, message. Other lines are noise. */
record DelimitedOutput() implements OutputReader {
    private static final int PARTS = 7;

    @Override
    public List<ToolResult> read(String output) {
        return output.lines()
                .map(line -> line.split("\t", PARTS))
                .filter(parts -> parts.length == PARTS && isNumber(parts[1]) && isNumber(parts[2]))
                .limit(MOST)
                .map(DelimitedOutput::result)
                .toList();
    }

    private static ToolResult result(String[] parts) {
        String cwe = parts[5];
        List<String> named = isNumber(cwe) && !cwe.equals("0") ? List.of("CWE-" + cwe) : List.of();
        int line = Integer.parseInt(parts[1]);
        return new ToolResult(
                parts[0], line, Integer.parseInt(parts[2]), line, 0, parts[4], parts[6], parts[3], "", named);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
