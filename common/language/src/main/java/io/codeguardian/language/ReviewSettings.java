package io.codeguardian.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What applies to a review: the defaults with the repository's {@code .codeguardian.yml} of the base branch on top.
 *
 * @param drafts whether drafts are reviewed
 * @param bots whether pull requests of bots are reviewed
 * @param skipLabels labels that switch the review off
 * @param skipTitles pieces of a title, lower case, that switch the review off
 * @param includePaths globs; empty means every path
 * @param excludePaths globs
 * @param rules by rule id
 * @param maximumInlineComments 0 to 100; the rest is folded into the summary
 * @param overrides by path; a later one wins over an earlier
 * @param customRules the repository's own
 */
public record ReviewSettings(
        boolean enabled,
        boolean drafts,
        boolean bots,
        Set<String> skipLabels,
        Set<String> skipTitles,
        List<String> includePaths,
        List<String> excludePaths,
        Set<Category> categories,
        Map<String, RuleSetting> rules,
        int maximumInlineComments,
        GateSettings gate,
        boolean incremental,
        List<PathOverride> overrides,
        List<CustomRule> customRules) {
    @SuppressWarnings("ConstantValue") // Absent in what older versions have written.
    public ReviewSettings {
        skipLabels = Set.copyOf(skipLabels);
        skipTitles = Set.copyOf(skipTitles);
        includePaths = List.copyOf(includePaths);
        excludePaths = List.copyOf(excludePaths);
        categories = Set.copyOf(categories);
        rules = Map.copyOf(rules);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
        customRules = customRules == null ? List.of() : List.copyOf(customRules);
    }

    /** The same with overrides by path and rules of the repository's own. */
    public ReviewSettings with(List<PathOverride> ofPaths, List<CustomRule> own) {
        return new ReviewSettings(
                enabled,
                drafts,
                bots,
                skipLabels,
                skipTitles,
                includePaths,
                excludePaths,
                categories,
                rules,
                maximumInlineComments,
                gate,
                incremental,
                ofPaths,
                own);
    }

    public static ReviewSettings defaults() {
        return new ReviewSettings(
                true,
                false,
                false,
                Set.of("codeguardian:skip"),
                Set.of("[skip review]"),
                List.of(),
                List.of(),
                Set.of(Category.values()),
                Map.of(),
                25,
                new GateSettings(Severity.HIGH, null),
                true,
                List.of(),
                List.of());
    }
}
