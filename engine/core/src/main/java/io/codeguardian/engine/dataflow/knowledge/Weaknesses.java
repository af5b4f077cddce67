package io.codeguardian.engine.dataflow.knowledge;

import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of weakness, from {@code weaknesses.yml}. */
public final class Weaknesses {
    private static final Map<String, Weakness> BY_KEY = read();

    private Weaknesses() {}

    public static List<Weakness> all() {
        return List.copyOf(BY_KEY.values());
    }

    static Weakness of(String key) {
        Weakness known = BY_KEY.get(key);
        if (known == null) {
            throw new IllegalStateException("no weakness is called " + key);
        }
        return known;
    }

    /** What a list of keys covers; {@code *} is everything. */
    public static long mask(String keys) {
        long mask = 0;
        for (String key : keys.split("[ ,]+", -1)) {
            mask |= key.equals("*") ? -1L : of(key).mask();
        }
        return mask;
    }

    private static Map<String, Weakness> read() {
        Map<String, Weakness> all = new LinkedHashMap<>();
        Data.read("weaknesses.yml").forEach((key, value) -> {
            Data entry = new Data(String.valueOf(key), value);
            all.put(entry.name(), weakness(entry, all.size()));
        });
        return all;
    }

    private static Weakness weakness(Data entry, int bit) {
        RuleInfo.Builder builder = RuleInfo.of(
                        entry.text("rule"),
                        entry.text("name"),
                        Category.SECURITY,
                        Severity.ofWireName(entry.text("severity")))
                .cwe(entry.texts("cwe").toArray(String[]::new))
                .owasp(entry.texts("owasp").toArray(String[]::new))
                .tags(entry.texts("tags").toArray(String[]::new))
                .in(languages(entry.texts("languages")));
        if (entry.has("blocks")) {
            builder.mayBlock();
        }
        return new Weakness(
                entry.name(),
                bit,
                builder.says(entry.text("finds"), entry.text("fix")),
                severity(entry, "local"),
                severity(entry, "caller"),
                entry.text("harm"));
    }

    private static @Nullable Severity severity(Data entry, String key) {
        return entry.has(key) ? Severity.ofWireName(entry.text(key)) : null;
    }

    private static SourceLanguage[] languages(List<String> names) {
        List<SourceLanguage> languages = new ArrayList<>();
        names.forEach(n -> languages.add(SourceLanguage.valueOf(n.toUpperCase(Locale.ROOT))));
        return languages.toArray(SourceLanguage[]::new);
    }
}
