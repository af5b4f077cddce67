package io.codeguardian.engine.rule;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.Grammar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What to do at each kind of node of one grammar, so that a walk costs by what it meets, not by how many rules exist. */
final class Plan {
    private final List<Entry<Sights.NodeSight>>[] byKind;
    private final Map<String, List<Entry<Sights.CallSight>>> byCall = new HashMap<>();
    private final List<Entry<Sights.CallSight>> everyCall = new ArrayList<>();
    private final Map<String, List<Entry<Sights.SettingSight>>> bySetting = new HashMap<>();
    private final List<Entry<Sights.FileSight>> files = new ArrayList<>();

    /** A sight with the rule it belongs to. */
    record Entry<T>(Rule rule, T sight) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    Plan(Grammar grammar, List<Rule> rules) {
        byKind = new List[grammar.kindCount()];
        for (Rule rule : rules) {
            if (rule.info().languages().contains(grammar.language())) {
                rule.register(new Registration(grammar, rule));
            }
        }
    }

    List<Entry<Sights.NodeSight>> at(int kindId) {
        List<Entry<Sights.NodeSight>> entries = byKind[kindId];
        return entries == null ? List.of() : entries;
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

        Registration(Grammar grammar, Rule rule) {
            this.grammar = grammar;
            this.rule = rule;
        }

        @Override
        public void nodes(NodeSight sight, String... kinds) {
            for (String kind : kinds) {
                int id = grammar.kindId(kind);
                if (id != Grammar.UNKNOWN) {
                    if (byKind[id] == null) {
                        byKind[id] = new ArrayList<>();
                    }
                    byKind[id].add(new Entry<>(rule, sight));
                }
            }
        }

        @Override
        public void calls(CallSight sight, String... names) {
            if (names.length == 0) {
                everyCall.add(new Entry<>(rule, sight));
            }
            for (String name : names) {
                byCall.computeIfAbsent(name, n -> new ArrayList<>()).add(new Entry<>(rule, sight));
            }
        }

        @Override
        public void settings(SettingSight sight, String... names) {
            for (String name : names) {
                bySetting
                        .computeIfAbsent(Code.settingName(name), n -> new ArrayList<>())
                        .add(new Entry<>(rule, sight));
            }
        }

        @Override
        public void files(FileSight sight) {
            files.add(new Entry<>(rule, sight));
        }
    }
}
