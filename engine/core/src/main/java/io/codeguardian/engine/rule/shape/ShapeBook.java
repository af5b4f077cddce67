package io.codeguardian.engine.rule.shape;

import com.google.re2j.Pattern;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads rules that are data; the keys are described in {@code docs/custom-rules.md}. */
public final class ShapeBook {
    private static final Set<String> RULE_KEYS = Set.of(
            "id",
            "name",
            "category",
            "severity",
            "confidence",
            "cwe",
            "tags",
            "blocks",
            "says",
            "fix",
            "message",
            "tests",
            "in");
    private static final Set<String> CASE_KEYS =
            Set.of("pattern", "at", "where", "unless", "inside", "outside", "has", "lacks", "message", "suggest");

    private static final int LONGEST = 16 * 1024;
    private static final int MOST_LEVELS = 12;
    private static final int MOST_CASES = 40;

    private ShapeBook() {}

    /** The rules of a subject that are code, then those that are data. */
    public static List<Rule> with(String resource, List<Rule> written) {
        List<Rule> all = new ArrayList<>(written);
        all.addAll(ofResource(resource));
        return all;
    }

    /** Our own rules of a subject: {@code correctness.yml} beside this class. */
    public static List<Rule> ofResource(String name) {
        try (InputStream in = ShapeBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            List<Rule> rules = new ArrayList<>();
            for (Object entry : list(new Yaml(new SafeConstructor(new LoaderOptions())).load(in))) {
                rules.add(rule(map(entry)));
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A rule that a repository declares.
     *
     * @param definition YAML of one rule, hostile
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static Rule custom(String definition) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(MOST_LEVELS);
        limits.setCodePointLimit(LONGEST);
        Map<String, Object> entry;
        try {
            entry = new LinkedHashMap<>(map(new Yaml(new SafeConstructor(limits)).load(definition)));
        } catch (YAMLException e) {
            throw new IllegalArgumentException("it is no acceptable YAML", e);
        }
        entry.putIfAbsent("category", Category.PATTERN.wireName());
        entry.putIfAbsent("severity", Severity.LOW.wireName());
        entry.putIfAbsent("name", text(entry, "id"));
        entry.putIfAbsent("says", text(entry, "message"));
        entry.putIfAbsent("fix", text(entry, "message"));
        return rule(entry);
    }

    /** @throws IllegalArgumentException saying what is wrong, in words for whoever wrote the rule */
    public static Rule rule(Map<String, Object> entry) {
        known(entry.keySet(), RULE_KEYS);
        Map<SourceLanguage, List<ShapeCase>> cases = new EnumMap<>(SourceLanguage.class);
        for (Map.Entry<String, Object> own : map(entry.get("in")).entrySet()) {
            List<ShapeCase> read =
                    list(own.getValue()).stream().map(ShapeBook::readCase).toList();
            for (SourceLanguage language : languages(own.getKey())) {
                cases.computeIfAbsent(language, l -> new ArrayList<>()).addAll(read);
            }
        }
        if (cases.isEmpty() || cases.values().stream().anyMatch(own -> own.size() > MOST_CASES)) {
            throw new IllegalArgumentException("a rule has 1 to " + MOST_CASES + " patterns a language");
        }
        RuleInfo.Builder info = RuleInfo.of(
                        text(entry, "id"),
                        text(entry, "name"),
                        Category.ofWireName(text(entry, "category")),
                        Severity.ofWireName(text(entry, "severity")))
                .cwe(texts(entry.get("cwe")).toArray(String[]::new))
                .tags(texts(entry.get("tags")).toArray(String[]::new))
                .in(cases.keySet().toArray(SourceLanguage[]::new));
        switch (text(entry, "confidence", "medium")) {
            case "high" -> info.sure();
            case "low" -> info.unsure();
            case "medium" -> {}
            default -> throw new IllegalArgumentException("confidence is high, medium or low");
        }
        if (flag(entry, "blocks", false)) {
            info.mayBlock();
        }
        String says = text(entry, "says");
        return new ShapeRule(
                info.says(says, text(entry, "fix")), text(entry, "message", says), flag(entry, "tests", false), cases);
    }

    private static ShapeCase readCase(Object entry) {
        Map<String, Object> own = entry instanceof String pattern ? Map.of("pattern", pattern) : map(entry);
        known(own.keySet(), CASE_KEYS);
        String pattern = text(own, "pattern");
        Map<String, List<Trait>> where = new LinkedHashMap<>();
        map(own.get("where"))
                .forEach((hole, traits) ->
                        where.put(hole, texts(traits).stream().map(Trait::of).toList()));
        return new ShapeCase(
                Shape.of(pattern),
                own.containsKey("at") ? Anchor.ofName(text(own, "at")) : Anchor.of(pattern),
                where,
                texts(own.get("unless")).stream().map(Shape::of).toList(),
                places(own.get("inside")),
                places(own.get("outside")),
                expressions(own.get("has")),
                expressions(own.get("lacks")),
                own.containsKey("message") ? text(own, "message") : null,
                own.containsKey("suggest") ? text(own, "suggest") : null);
    }

    private static Set<Surroundings> places(@Nullable Object names) {
        Set<Surroundings> places = EnumSet.noneOf(Surroundings.class);
        texts(names).forEach(n -> places.add(Surroundings.ofName(n)));
        return places;
    }

    private static Map<String, Pattern> expressions(@Nullable Object entry) {
        Map<String, Object> own = map(entry);
        known(own.keySet(), Set.of("function", "file", "path"));
        return own.keySet().stream().collect(Collectors.toMap(k -> k, k -> Trait.regex(text(own, k))));
    }

    /** {@code javascript} stands for TypeScript too; several are written with commas. */
    private static Set<SourceLanguage> languages(String names) {
        Set<SourceLanguage> all = EnumSet.noneOf(SourceLanguage.class);
        for (String name : names.split(",")) {
            SourceLanguage language;
            try {
                language = SourceLanguage.valueOf(name.strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("unknown language '" + name.strip() + "'", e);
            }
            all.add(language);
            if (language == SourceLanguage.JAVASCRIPT) {
                all.addAll(Set.of(SourceLanguage.TYPESCRIPT, SourceLanguage.TSX));
            }
        }
        return all;
    }

    private static void known(Collection<String> keys, Set<String> known) {
        for (String key : keys) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("unknown key '" + key + "'");
            }
        }
    }

    private static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value.toString().strip();
    }

    private static String text(Map<String, Object> entry, String key, String otherwise) {
        return entry.containsKey(key) ? text(entry, key) : otherwise;
    }

    private static boolean flag(Map<String, Object> entry, String key, boolean otherwise) {
        return entry.get(key) instanceof Boolean value ? value : otherwise;
    }

    private static List<String> texts(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> many ? many : List.of(value);
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> read) {
            read.forEach((key, own) -> entries.put(String.valueOf(key), own));
        } else if (value != null) {
            throw new IllegalArgumentException("keys and values are expected");
        }
        return entries;
    }
}
