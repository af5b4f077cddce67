package io.codeguardian.analysis.reasoning;

import io.codeguardian.language.Severity;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a model may read and say about one unit and category. */
@ConfigMapping(prefix = "codeguardian.reasoning")
public interface ReasoningSettings {
    /** Characters of source in one question; about four make a token. What does not fit is disclosed. */
    @WithDefault("60000")
    int maximumCharacters();

    /** Findings kept of one answer. */
    @WithDefault("20")
    int maximumFindings();

    /** A model's word alone reaches no higher, so that it cannot block a change by the default gate. */
    @WithDefault("high")
    Severity highestSeverity();

    /** Answers remembered in memory. */
    @WithDefault("2000")
    int cachedAnswers();
}
