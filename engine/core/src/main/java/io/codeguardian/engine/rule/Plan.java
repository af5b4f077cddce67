package io.codeguardian.engine.rule;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.source.Grammar;
import io.codeguardian.engine.source.Words;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What to do at each kind of node of one grammar, so that a walk costs by what it meets, not by how many rules exist. */
final class Plan {
    private final List<Entry<Sights.NodeSight>>[] byKind;
    private final Map<String, List<Entry<Sights.CallSight>>> byCall = new HashMap<>();
    private final List<Entry<Sights.CallSight>> everyCall = new ArrayList<>();
    private final Map<String, List<Entry<Sights.SettingSight>>> bySetting = new HashMap<>();
    private final List<Entry<Sights.FileSight>> files = new ArrayList<>();

    /** A sight with the rule it belongs to, and the words without which it sees nothing. */
    record Entry<T>(Rule rule, T sight, List<String> needs) {
        boolean mayBeIn(Words words) {
            for (String need : needs) {
                if (!words.contains(need)) {
                    return false;
                }
            }
            return true;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Plan(Grammar grammar, List<Rule> rules) {
        byKind = new List[grammar.kindCount()];
        for (Rule rule : rules) {
            if (rule.info().languages().contains(grammar.language())) {
                rule.register(new Registration(grammar, rule, List.of()));
            }
        }
    }

    /** What looks at nodes of a kind in a file with these words. */
    List<Entry<Sights.NodeSight>> at(int kindId, Words words) {
        List<Entry<Sights.NodeSight>> entries = byKind[kindId];
        return entries == null
                ? List.of()
                : entries.stream().filter(e -> e.mayBeIn(words)).toList();
    }

    boolean wantsCalls() {
        return !everyCall.isEmpty() || !byCall.isEmpty();
    }

    List<Entry<Sights.CallSight>> ofCall(String name) {
        return byCall.getOrDefault(name, List.of());
    }

    List<Entry<Sights.CallSight>> ofEveryCall() {
        return everyCall;
    }

    boolean wantsSettings() {
        return !bySetting.isEmpty();
    }

    List<Entry<Sights.SettingSight>> ofSetting(String name) {
        return bySetting.getOrDefault(name, List.of());
    }

    List<Entry<Sights.FileSight>> ofFile() {
        return files;
    }

    private final class Registration implements Sights {
        private final Grammar grammar;
        private final Rule rule;
        private final List<String> needs;

        Registration(Grammar grammar, Rule rule, List<String> needs) {
            this.grammar = grammar;
            this.rule = rule;
            this.needs = needs;
        }

        private <T> Entry<T> entry(T sight) {
            return new Entry<>(rule, sight, needs);
        }

        @Override
        public SourceLanguage language() {
            return grammar.language();
        }

        @Override
        public Sights needing(Collection<String> words) {
            return new Registration(grammar, rule, List.copyOf(words));
        }

        @Override
        public void nodes(NodeSight sight, String... kinds) {
            for (String kind : kinds) {
                int id = grammar.kindId(kind);
                if (id != Grammar.UNKNOWN) {
                    add(id, sight);
                }
            }
        }

        @Override
        public void forms(NodeSight sight, Form... forms) {
            Set<Integer> kinds = new TreeSet<>();
            for (Form form : forms) {
                Arrays.stream(Code.kinds(grammar, form)).forEach(kinds::add);
            }
            kinds.forEach(kind -> add(kind, sight));
        }

        private void add(int kind, NodeSight sight) {
            if (byKind[kind] == null) {
                byKind[kind] = new ArrayList<>();
            }
            byKind[kind].add(entry(sight));
        }

        @Override
        public void calls(CallSight sight, String... names) {
            if (names.length == 0) {
                everyCall.add(entry(sight));
            }
            for (String name : names) {
                byCall.computeIfAbsent(name, n -> new ArrayList<>()).add(entry(sight));
            }
        }

        @Override
        public void settings(SettingSight sight, String... names) {
            for (String name : names) {
                bySetting
                        .computeIfAbsent(Code.settingName(name), n -> new ArrayList<>())
                        .add(entry(sight));
            }
        }

        @Override
        public void files(FileSight sight) {
            files.add(entry(sight));
        }
    }
}
