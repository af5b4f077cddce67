package io.codeguardian.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an analyser has to say about the code. Never carries a secret's value.
 *
 * @param ruleId stable id of the rule: {@code java/sql-injection}, {@code model/logic}
 * @param symbol the function or type around it, as {@code Type.function}
 * @param title one line, no full stop
 * @param message what is wrong and why here, in Markdown
 * @param fix how to put it right, in words
 * @param suggestion the fix as text, only when it is certain
 * @param cwe numbers with prefix: {@code CWE-89}
 * @param tags free words; {@code style} counts 0.5 in the score
 * @param flow from source to sink; empty when the finding is no flow
 * @param analyzer who found it: {@code engine}, {@code model:<name>}, {@code tool:<name>}; several after merging
 * @param onChange whether it lies on lines that the change added or edited
 * @param fingerprint identity across pushes: {@code cg1:} and a hash of rule, symbol, normalised context and ordinal
 */
public record Finding(
        String ruleId,
        Category category,
        Severity severity,
        Confidence confidence,
        Location location,
        @Nullable String symbol,
        String title,
        String message,
        @Nullable String fix,
        @Nullable Suggestion suggestion,
        List<String> cwe,
        Set<String> tags,
        List<FlowStep> flow,
        List<String> analyzer,
        boolean onChange,
        String fingerprint) {
    public Finding {
        cwe = List.copyOf(cwe);
        tags = Set.copyOf(tags);
        flow = List.copyOf(flow);
        analyzer = List.copyOf(analyzer);
    }
}
