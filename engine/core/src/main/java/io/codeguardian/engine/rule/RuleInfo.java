package io.codeguardian.engine.rule;

import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Set;

/**
 * What is known of a rule without running it.
 *
 * @param id stable: {@code java/sql-injection}
 * @param name a few words, as a heading
 * @param severity unless a team sets another
 * @param cwe numbers with prefix: {@code CWE-89}
 * @param owasp categories of the OWASP Top Ten 2021: {@code A03:2021}
 * @param languages empty means any text
 * @param summary one sentence: what it finds
 * @param fix how to put it right, in words
 * @param mayBlock whether it is precise enough to fail a check run
 */
public record RuleInfo(
        String id,
        String name,
        Category category,
        Severity severity,
        Confidence confidence,
        List<String> cwe,
        List<String> owasp,
        Set<String> tags,
        Set<SourceLanguage> languages,
        String summary,
        String fix,
        boolean mayBlock) {
    public RuleInfo {
        cwe = List.copyOf(cwe);
        owasp = List.copyOf(owasp);
        tags = Set.copyOf(tags);
        languages = Set.copyOf(languages);
    }
}
