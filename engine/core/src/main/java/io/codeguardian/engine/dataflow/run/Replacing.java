package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.knowledge.Weaknesses;
import java.util.Set;

/** What a text is clean for once something in it has been replaced. */
final class Replacing {
    private static final Set<String> NAMES = Set.of(
            "replace", "replaceAll", "gsub", "sub", "preg_replace", "str_replace", "ReplaceAll", "Replace", "tr");
    private static final long LINES = Weaknesses.mask("log header");

    private Replacing() {}

    /** No character of a set breaks out of anything. */
    private static boolean isNarrow(String set) {
        String plain = set.replace("\\w", "")
                .replace("\\d", "")
                .replace("\\-", "")
                .replace("\\.", "")
                .replace("\\s", " ");
        return plain.chars().noneMatch(c -> "/\\\"'<>;|&$(){}*`%".indexOf(c) >= 0);
    }

    /** What a text is clean for that has none of these characters. */
    static long without(String characters) {
        long mask = 0;
        mask |= characters.contains("<") ? Weaknesses.mask("xss xml") : 0;
        mask |= characters.contains("(") && characters.contains("*") ? Weaknesses.mask("ldap") : 0;
        mask |= characters.contains("\n") || characters.contains("\r") ? LINES : 0;
        mask |= characters.contains("'") && characters.contains("\\") ? Weaknesses.mask("sql") : 0;
        mask |= characters.contains("/") ? Weaknesses.mask("path") : 0;
        return mask;
    }

    static long cleaned(Calls.Invocation call) {
        if (!NAMES.contains(call.expression().name())) {
            return 0;
        }
        for (Functions.Given given : call.given()) {
            if (given.value().constant() instanceof String pattern) {
                String bare = pattern.startsWith("/") ? pattern.substring(1) : pattern;
                // Only what is listed stays; slashes and quotes are not, as a rule.
                if (bare.startsWith("[^") && bare.indexOf(']') > 0 && isNarrow(bare.substring(2, bare.indexOf(']')))) {
                    return -1L;
                }
                boolean html = bare.indexOf('<') >= 0
                        && call.given().stream()
                                .anyMatch(g -> g.value().asText().contains("&lt;"));
                if (html) {
                    return Weaknesses.mask("xss xml");
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
