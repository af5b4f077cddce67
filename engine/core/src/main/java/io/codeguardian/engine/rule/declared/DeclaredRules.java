package io.codeguardian.engine.rule.declared;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads rules that are data. A rule has its metadata ({@code id, name, severity, confidence, cwe, owasp, in, summary, fix})
 * and {@code finds}: each a {@code call}, a {@code setting} or a {@code node} with {@code text}, {@code where} its values
 * match, {@code absent} settings, and what the {@code file}, {@code function} or {@code purpose} must say or lack; {@link Mildness} lowers single ones.
 */
public final class DeclaredRules {
    private DeclaredRules() {}

    /** @param owner whose package holds the resources */
    public static List<Rule> read(Class<?> owner, Category category, String... resources) {
        return Stream.of(resources)
                .flatMap(r -> load(owner, r).stream())
                .map(t -> rule(category, t))
                .toList();
    }

    private static List<Map<String, Object>> load(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Rule rule(Category category, Map<String, Object> table) {
        RuleInfo.Builder info = RuleInfo.of(
                        Tables.text(table, "id"),
                        Tables.text(table, "name"),
                        category,
                        Severity.ofWireName(Tables.text(table, "severity")))
                .cwe(Tables.words(table, "cwe").toArray(String[]::new))
                .owasp(Tables.words(table, "owasp").toArray(String[]::new))
                .tags(Tables.words(table, "tags").toArray(String[]::new))
                .in(languages(table).toArray(SourceLanguage[]::new));
        switch (String.valueOf(table.getOrDefault("confidence", "medium"))) {
            case "high" -> info.sure();
            case "low" -> info.unsure();
            default -> {
                // Medium is what is not said.
            }
        }
        if (Boolean.TRUE.equals(table.get("blocks"))) {
            info.mayBlock();
        }
        RuleInfo known = info.says(Tables.text(table, "summary"), Tables.text(table, "fix"));
        return new DeclaredRule(known, finders(table, known));
    }

    private static List<Finder> finders(Map<String, Object> table, RuleInfo info) {
        boolean tests = Boolean.TRUE.equals(table.get("tests"));
        String message = String.valueOf(table.getOrDefault("message", ""));
        return Tables.tables(table, "finds").stream()
                .map(f -> new Finder(f, f.containsKey("in") ? languages(f) : info.languages(), message, tests))
                .toList();
    }

    /** {@code javascript} means the three script languages. */
    private static Set<SourceLanguage> languages(Map<String, Object> table) {
        Set<SourceLanguage> all = EnumSet.noneOf(SourceLanguage.class);
        for (String word : Tables.words(table, "in")) {
            SourceLanguage language = SourceLanguage.valueOf(word.toUpperCase(Locale.ROOT));
            all.add(language);
            if (language == SourceLanguage.JAVASCRIPT) {
                all.add(SourceLanguage.TYPESCRIPT);
                all.add(SourceLanguage.TSX);
            }
        }
        return all;
    }
}
