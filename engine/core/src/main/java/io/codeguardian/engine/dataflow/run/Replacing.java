package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.knowledge.Weaknesses;
import java.util.Set;

/** What a text is clean for once something in it has been replaced. */
final class Replacing {
    private static final Set<String> NAMES = Set.of(
            "replace", "replaceAll", "gsub", "sub", "preg_replace", "str_replace", "ReplaceAll", "Replace", "tr");
    private static final long LINES = Weaknesses.mask("log header");

    private Replacing() {}

    static long cleaned(Calls.Invocation call) {
        if (!NAMES.contains(call.expression().name())) {
            return 0;
        }
        for (Functions.Given given : call.given()) {
            if (given.value().constant() instanceof String pattern) {
                String bare = pattern.startsWith("/") ? pattern.substring(1) : pattern;
                // Only what is listed stays; slashes and quotes are not, as a rule.
                if (bare.startsWith("[^") && bare.indexOf('.') < 0 && bare.indexOf('"') < 0 && bare.indexOf('<') < 0) {
                    return -1L;
                }
                if (pattern.contains("\n")
                        || pattern.contains("\\n")
                        || pattern.contains("\\R")
                        || pattern.contains("\r")) {
                    return LINES;
                }
            }
        }
        return 0;
    }
}
