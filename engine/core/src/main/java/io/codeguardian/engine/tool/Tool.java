package io.codeguardian.engine.tool;

import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An external tool as {@code tools.yml} describes it.
 *
 * @param programs names to look for
 * @param reads languages of its files
 * @param names files that it wants by their own name
 * @param configuration our files for it, in the sandbox below {@code /config}
 * @param fromErrors whether it writes its results to standard error
 * @param rulesAt where the operator's rules lie in the sandbox
 * @param secret whether its results stand on secrets, of which nothing may be remembered
 * @param listedOnly whether rules outside the table are dropped
 * @param everyRule the weakness of every rule; null when each has its own
 * @param weaknesses rule to CWE
 */
record Tool(
        String name,
        String documentation,
        List<String> programs,
        Category category,
        Set<SourceLanguage> reads,
        Set<String> names,
        List<String> arguments,
        OutputReader output,
        List<String> configuration,
        boolean fromErrors,
        boolean needsRules,
        String rulesAt,
        boolean secret,
        boolean listedOnly,
        @Nullable String everyRule,
        Map<String, String> weaknesses) {

    boolean wants(SourceFile file) {
        return reads.contains(file.language()) || names.contains(fileName(file));
    }

    static String fileName(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    /** The weaknesses of a result, after the table; empty when nobody names one. */
    List<String> weaknessesOf(ToolResult result) {
        String listed = weaknesses.getOrDefault(result.rule(), everyRule);
        if (!result.cwe().isEmpty()) {
            return result.cwe();
        }
        return listed == null ? List.of() : List.of("CWE-" + listed);
    }

    boolean counts(ToolResult result) {
        return !listedOnly || weaknesses.containsKey(result.rule());
    }

    /** The arguments for these files. */
    List<String> arguments(List<String> files) {
        List<String> line = new ArrayList<>();
        String enabled = String.join(",", weaknesses.keySet());
        for (String argument : arguments) {
            if (argument.equals("{files}")) {
                line.addAll(files);
            } else {
                line.add(argument.replace("{enabled}", enabled).replace("{rules}", rulesAt));
            }
        }
        return line;
    }
}
