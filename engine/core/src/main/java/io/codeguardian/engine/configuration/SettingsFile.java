package io.codeguardian.engine.configuration;

import io.codeguardian.engine.rule.shape.ShapeBook;
import io.codeguardian.language.Category;
import io.codeguardian.language.CustomRule;
import io.codeguardian.language.GateSettings;
import io.codeguardian.language.PathOverride;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.RuleSetting;
import io.codeguardian.language.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code .codeguardian.yml}; its keys are described in {@code docs/codeguardian-yml.md}. Never throws. */
public final class SettingsFile {
    /** Where a repository keeps it, at its root. */
    public static final String NAME = ".codeguardian.yml";

    private static final String MODEL_RULE = "model/";
    private static final String CUSTOM_RULE = "custom/";
    private static final int MOST_OVERRIDES = 50;
    private static final int MOST_CUSTOM_RULES = 50;

    private final Set<String> knownRules;

    /** @param knownRules ids that may be set; a rule that is none of these is a problem with a suggestion */
    public SettingsFile(Set<String> knownRules) {
        this.knownRules = Set.copyOf(knownRules);
    }

    /** @param yaml hostile text; more than 64 KiB, an alias or deep nesting is refused as a whole */
    public ReadSettings read(String yaml) {
        SettingsNodes nodes = new SettingsNodes();
        MappingNode root = nodes.root(yaml);
        ReviewSettings settings = root == null
                ? ReviewSettings.defaults()
                : settings(
                        nodes,
                        nodes.keys(
                                "",
                                root,
                                Set.of(
                                        "version",
                                        "enabled",
                                        "reviews",
                                        "paths",
                                        "categories",
                                        "rules",
                                        "overrides",
                                        "custom-rules",
                                        "comments",
                                        "gate")));
        return new ReadSettings(settings, nodes.problems());
    }

    private ReviewSettings settings(SettingsNodes nodes, Map<String, Node> root) {
        ReviewSettings defaults = ReviewSettings.defaults();
        if (root.containsKey("version")) {
            nodes.number(root, "version", 1, 1, 1);
        }
        Map<String, Node> reviews =
                nodes.section(root, "reviews", Set.of("drafts", "bots", "incremental", "skip-labels", "skip-titles"));
        Map<String, Node> paths = nodes.section(root, "paths", Set.of("include", "exclude"));
        Map<String, Node> comments = nodes.section(root, "comments", Set.of("maximum-inline"));
        return new ReviewSettings(
                nodes.flag(root, "enabled", defaults.enabled()),
                nodes.flag(reviews, "drafts", defaults.drafts()),
                nodes.flag(reviews, "bots", defaults.bots()),
                Set.copyOf(nodes.texts(reviews, "skip-labels", defaults.skipLabels())),
                nodes.texts(reviews, "skip-titles", defaults.skipTitles()).stream()
                        .map(t -> t.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                nodes.texts(paths, "include", defaults.includePaths()),
                nodes.texts(paths, "exclude", defaults.excludePaths()),
                categories(nodes, root, defaults.categories()),
                rules(nodes, root.get("rules")),
                (int) nodes.number(comments, "maximum-inline", 0, 100, defaults.maximumInlineComments()),
                gate(nodes, root, defaults.gate()),
                nodes.flag(reviews, "incremental", defaults.incremental()),
                overrides(nodes, root),
                customRules(nodes, root));
    }

    private static Set<Category> categories(SettingsNodes nodes, Map<String, Node> root, Set<Category> defaults) {
        Node list = root.get("categories");
        if (list == null) {
            return defaults;
        }
        Set<Category> categories = EnumSet.noneOf(Category.class);
        for (String name : nodes.texts(root, "categories", Set.of())) {
            Category category = nodes.word(list, name, Category::ofWireName);
            if (category != null) {
                categories.add(category);
            }
        }
        return categories.isEmpty() ? defaults : categories;
    }

    private Map<String, RuleSetting> rules(SettingsNodes nodes, @Nullable Node section) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        if (section != null) {
            nodes.entries("rules", section).forEach((id, value) -> {
                if (!knownRules.contains(id) && !id.startsWith(MODEL_RULE) && !id.startsWith(CUSTOM_RULE)) {
                    nodes.unknown(value, "rule", id, knownRules);
                }
                RuleSetting setting = rule(nodes, id, value);
                if (setting != null) {
                    rules.put(id, setting);
                }
            });
        }
        return rules;
    }

    private List<PathOverride> overrides(SettingsNodes nodes, Map<String, Node> root) {
        List<PathOverride> overrides = new ArrayList<>();
        for (Node entry : nodes.items(root, "overrides", MOST_OVERRIDES)) {
            Map<String, Node> keys = nodes.entries("overrides", entry);
            List<String> paths = nodes.texts(keys, "paths", List.of());
            if (paths.isEmpty()) {
                nodes.problem(entry, "an override needs 'paths'");
            } else {
                overrides.add(new PathOverride(paths, rules(nodes, keys.get("rules"))));
            }
        }
        return overrides;
    }

    private static List<CustomRule> customRules(SettingsNodes nodes, Map<String, Node> root) {
        Map<String, CustomRule> rules = new LinkedHashMap<>();
        for (Node entry : nodes.items(root, "custom-rules", MOST_CUSTOM_RULES)) {
            String definition = SettingsNodes.written(entry);
            try {
                String id = ShapeBook.custom(definition).info().id();
                if (!id.startsWith(CUSTOM_RULE)) {
                    nodes.problem(entry, "the id of an own rule begins with '" + CUSTOM_RULE + "'");
                } else if (rules.put(id, new CustomRule(id, definition)) != null) {
                    nodes.problem(entry, "two rules have the same id; the last one counts");
                }
            } catch (IllegalArgumentException e) {
                nodes.problem(entry, "this rule is not used: " + e.getMessage());
            }
        }
        return List.copyOf(rules.values());
    }

    /** A rule is {@code off}, {@code on}, a severity, or {@code {enabled, severity}}. */
    private static @Nullable RuleSetting rule(SettingsNodes nodes, String id, Node value) {
        if (value instanceof MappingNode mapping) {
            Map<String, Node> keys = nodes.keys("rules." + id + '.', mapping, Set.of("enabled", "severity"));
            return new RuleSetting(
                    nodes.flag(keys, "enabled", true), nodes.word(keys, "severity", Severity::ofWireName));
        }
        String word = nodes.text(value);
        if (word == null) {
            return null;
        }
        Boolean flag = SettingsNodes.flagOf(word);
        if (flag != null) {
            return new RuleSetting(flag, null);
        }
        Severity severity = nodes.word(value, word, Severity::ofWireName);
        return severity == null ? null : new RuleSetting(true, severity);
    }

    private static GateSettings gate(SettingsNodes nodes, Map<String, Node> root, GateSettings defaults) {
        Map<String, Node> gate = nodes.section(root, "gate", Set.of("fail-on", "minimum-score"));
        Function<String, Severity> severity = Severity::ofWireName;
        Severity failOn = defaults.failOn();
        Node word = gate.get("fail-on");
        if (word != null && "none".equals(nodes.text(word))) {
            failOn = null;
        } else if (word != null) {
            Severity read = nodes.word(gate, "fail-on", severity);
            failOn = read == null ? failOn : read;
        }
        Double minimum = gate.containsKey("minimum-score")
                ? (Double) nodes.number(gate, "minimum-score", 0, 100, -1)
                : defaults.minimumScore();
        return new GateSettings(failOn, minimum != null && minimum < 0 ? defaults.minimumScore() : minimum);
    }
}
