package io.codeguardian.engine.configuration;

import io.codeguardian.language.ReviewSettings;
import java.util.List;

/**
 * Settings as read: every valid part applied, the default in place of every invalid one.
 *
 * @param problems one sentence each, with the line, to be shown in the review
 */
public record ReadSettings(ReviewSettings settings, List<String> problems) {
    public ReadSettings {
        problems = List.copyOf(problems);
    }
}
