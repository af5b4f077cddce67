package io.codeguardian.ingestion.planning;

import io.codeguardian.ingestion.review.Job;
import io.codeguardian.language.ReviewSettings;
import java.util.Locale;
import java.util.Optional;

/** Whether the team wants this pull request reviewed at all. */
public final class SkipPolicy {
    private SkipPolicy() {}

    /**
     * Why there is to be no review.
     *
     * @param reason a stable word
     * @param detail a sentence with the remedy
     */
    public record Skip(String reason, String detail) {}

    public static Optional<Skip> judge(Job job, ReviewSettings settings) {
        if (!settings.enabled()) {
            return skip("disabled", "reviews are switched off in .codeguardian.yml of the base branch");
        }
        if (job.facts().draft() && !settings.drafts()) {
            return skip("draft", "it is a draft; mark it as ready for review, or allow drafts in .codeguardian.yml");
        }
        if (job.authorIsBot() && !settings.bots()) {
            return skip("bot", "its author is a bot; allow bots in .codeguardian.yml to have such changes reviewed");
        }
        for (String label : job.labels()) {
            if (settings.skipLabels().contains(label)) {
                return skip("label", "a label switches the review off; remove it and ask again: " + label);
            }
        }
        String title = job.facts().title().toLowerCase(Locale.ROOT);
        for (String piece : settings.skipTitles()) {
            if (title.contains(piece)) {
                return skip("title", "its title switches the review off; change it and ask again: " + piece);
            }
        }
        return Optional.empty();
    }

    private static Optional<Skip> skip(String reason, String detail) {
        return Optional.of(new Skip(reason, detail));
    }
}
