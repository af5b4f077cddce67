package io.codeguardian.engine.infrastructure;

import com.google.re2j.Pattern;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the rules that stand beside this class, a file a technology. */
final class RuleFiles {
    private static final List<String> NAMES = List.of(
            "dockerfile",
            "compose",
            "kubernetes",
            "aws",
            "azure",
            "google-cloud",
            "terraform",
            "github-actions",
            "nginx");

    private RuleFiles() {}

    static List<InfrastructureRule> read() {
        List<InfrastructureRule> rules = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream in = RuleFiles.class.getResourceAsStream(name + ".yml")) {
                List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
                entries.forEach(e -> rules.add(rule(e)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(rules);
    }

    private static InfrastructureRule rule(Map<String, Object> entry) {
        String id = text(entry, "id");
        List<InfrastructureRule.Case> cases = new ArrayList<>();
        for (Map<String, Object> part : maps(entry.get("cases"))) {
            words(part, "in").forEach(kind -> cases.add(caseOf(part, kind)));
        }
        Set<SourceLanguage> languages = new LinkedHashSet<>();
        cases.forEach(c -> languages.add(language(c.kind())));
        RuleInfo info = new RuleInfo(
                id,
                text(entry, "name"),
                Category.SECURITY,
                Severity.ofWireName(text(entry, "severity")),
                Confidence.valueOf(
                        String.valueOf(entry.getOrDefault("confidence", "high")).toUpperCase(Locale.ROOT)),
                words(entry, "cwe"),
                List.of(String.valueOf(entry.getOrDefault("owasp", "A05:2021"))),
                Set.copyOf(tags(entry)),
                languages,
                text(entry, "summary"),
                text(entry, "fix"),
                Boolean.TRUE.equals(entry.get("blocks")));
        return new InfrastructureRule(info, text(entry, "message"), List.copyOf(cases));
    }

    private static Set<String> tags(Map<String, Object> entry) {
        Set<String> tags = new LinkedHashSet<>(words(entry, "tags"));
        tags.add("infrastructure");
        return tags;
    }

    private static InfrastructureRule.Case caseOf(Map<String, Object> part, String kind) {
        return new InfrastructureRule.Case(
                FileKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                List.of(text(part, "of").split(" ")),
                String.valueOf(part.getOrDefault("each", "")),
                conditions(part.get("when")),
                part.get("check") == null ? null : Checks.named(text(part, "check")));
    }

    private static List<Condition> conditions(@Nullable Object list) {
        return maps(list).stream().map(RuleFiles::condition).toList();
    }

    private static Condition condition(Map<String, Object> entry) {
        if (entry.containsKey("any")) {
            return new Condition.AnyOf(conditions(entry.get("any")));
        }
        String path = String.valueOf(entry.getOrDefault("at", ""));
        for (Condition.Test test : Condition.Test.values()) {
            String key = test.name().toLowerCase(Locale.ROOT);
            if (entry.containsKey(key)) {
                List<String> words = words(entry, key);
                boolean regex = test == Condition.Test.LIKE || test == Condition.Test.UNLIKE;
                return new Condition.At(path, test, words, regex ? Pattern.compile(words.getFirst()) : null);
            }
        }
        throw new IllegalStateException("a condition without a test: " + entry);
    }

    private static SourceLanguage language(FileKind kind) {
        return switch (kind) {
            case DOCKERFILE -> SourceLanguage.DOCKERFILE;
            case TERRAFORM -> SourceLanguage.HCL;
            case NGINX -> SourceLanguage.TEXT;
            default -> SourceLanguage.YAML;
        };
    }

    private static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException(key + " is missing in " + entry);
        }
        return value.toString();
    }

    private static List<String> words(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
