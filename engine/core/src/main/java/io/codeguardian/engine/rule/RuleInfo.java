package io.codeguardian.engine.rule;

import io.codeguardian.engine.code.Code;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.util.EnumSet;
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

    /** Starts metadata; what a rule seldom needs has a default: medium confidence, no CWE, no tag, not blocking. */
    public static Builder of(String id, String name, Category category, Severity severity) {
        return new Builder(id, name, category, severity);
    }

    /** Collects metadata. */
    public static final class Builder {
        private static final Set<SourceLanguage> ALL = Set.of(
                SourceLanguage.JAVA,
                SourceLanguage.PYTHON,
                SourceLanguage.JAVASCRIPT,
                SourceLanguage.TYPESCRIPT,
                SourceLanguage.TSX,
                SourceLanguage.GO);

        private final String id;
        private final String name;
        private final Category category;
        private final Severity severity;
        private Confidence confidence = Confidence.MEDIUM;
        private List<String> cwe = List.of();
        private List<String> owasp = List.of();
        private Set<String> tags = Set.of();
        private Set<SourceLanguage> languages = ALL;
        private boolean blocks;

        private Builder(String id, String name, Category category, Severity severity) {
            this.id = id;
            this.name = name;
            this.category = category;
            this.severity = severity;
        }

        /** Surely right wherever it speaks. */
        public Builder sure() {
            confidence = Confidence.HIGH;
            return this;
        }

        public Builder unsure() {
            confidence = Confidence.LOW;
            return this;
        }

        public Builder cwe(String... numbers) {
            cwe = List.of(numbers);
            return this;
        }

        public Builder owasp(String... categories) {
            owasp = List.of(categories);
            return this;
        }

        public Builder tags(String... words) {
            tags = Set.of(words);
            return this;
        }

        /** Every language that code can be read in, but for some. */
        public Builder inAllBut(SourceLanguage... excepted) {
            Set<SourceLanguage> all = EnumSet.allOf(SourceLanguage.class);
            all.removeIf(language -> !Code.knows(language));
            List.of(excepted).forEach(all::remove);
            languages = all;
            return this;
        }

        /** The script languages count as three: JavaScript, TypeScript and TSX. */
        public Builder in(SourceLanguage... chosen) {
            Set<SourceLanguage> all = EnumSet.noneOf(SourceLanguage.class);
            for (SourceLanguage language : chosen) {
                all.add(language);
                if (language == SourceLanguage.JAVASCRIPT) {
                    all.addAll(Set.of(SourceLanguage.TYPESCRIPT, SourceLanguage.TSX));
                }
            }
            languages = all;
            return this;
        }

        public Builder mayBlock() {
            blocks = true;
            return this;
        }

        /**
         * @param summary one sentence: what it finds
         * @param fix how to put it right
         */
        public RuleInfo says(String summary, String fix) {
            return new RuleInfo(
                    id, name, category, severity, confidence, cwe, owasp, tags, languages, summary, fix, blocks);
        }
    }
}
