package io.codeguardian.engine.metrics;

import io.codeguardian.engine.source.Grammar;
import io.codeguardian.language.SourceLanguage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The table of one language: which kinds of node play which {@link Role}. */
final class Constructs {
    private static final Map<SourceLanguage, Map<Role, Set<String>>> TABLES = new ConcurrentHashMap<>();

    private final Set<Role>[] roles;
    private final boolean bodyByKind;
    private final boolean parameterByKind;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Constructs(Grammar grammar, Map<Role, Set<String>> table) {
        roles = new Set[grammar.kindCount()];
        Arrays.fill(roles, Set.of());
        table.forEach((role, kinds) -> kinds.forEach(kind -> add(grammar.kindId(kind), role)));
        bodyByKind = table.containsKey(Role.BODY);
        parameterByKind = table.containsKey(Role.PARAMETER);
    }

    private void add(int kindId, Role role) {
        if (kindId != Grammar.UNKNOWN) {
            Set<Role> all = EnumSet.of(role);
            all.addAll(roles[kindId]);
            roles[kindId] = all;
        }
    }

    static Constructs of(Grammar grammar) {
        return new Constructs(grammar, table(grammar.language()));
    }

    /** Empty for a language without a table. */
    static Map<Role, Set<String>> table(SourceLanguage language) {
        return TABLES.computeIfAbsent(language, Constructs::read);
    }

    boolean is(int kindId, Role role) {
        return roles[kindId].contains(role);
    }

    Set<Role> roles(int kindId) {
        return roles[kindId];
    }

    boolean bodyByKind() {
        return bodyByKind;
    }

    boolean parameterByKind() {
        return parameterByKind;
    }

    private static Map<Role, Set<String>> read(SourceLanguage language) {
        InputStream resource = Constructs.class.getResourceAsStream(language.wireName() + ".constructs");
        if (resource == null) {
            return Map.of();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            Map<Role, Set<String>> table = new EnumMap<>(Role.class);
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                List<String> words = List.of(line.strip().split(" +"));
                Role role = Role.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
                table.put(role, new LinkedHashSet<>(words.subList(1, words.size())));
            }
            return Collections.unmodifiableMap(table);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the constructs of " + language.wireName(), e);
        }
    }
}
