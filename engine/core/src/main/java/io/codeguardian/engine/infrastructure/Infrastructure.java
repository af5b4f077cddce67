package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at infrastructure files; any other file costs a look at its name. Thread-safe. */
public final class Infrastructure {
    private final List<InfrastructureRule> rules;
    /** By kind and selector, so that a document's parts are looked for once. */
    private final Map<FileKind, Map<List<String>, List<Look>>> looks = new EnumMap<>(FileKind.class);

    private record Look(InfrastructureRule rule, InfrastructureRule.Case where) {}

    /** With every rule. */
    public Infrastructure() {
        this(Known.RULES);
    }

    Infrastructure(List<InfrastructureRule> rules) {
        this.rules = rules;
        for (InfrastructureRule rule : rules) {
            for (InfrastructureRule.Case where : rule.cases()) {
                looks.computeIfAbsent(where.kind(), k -> new HashMap<>())
                        .computeIfAbsent(where.selector(), s -> new ArrayList<>())
                        .add(new Look(rule, where));
            }
        }
    }

    /** The metadata of every rule. */
    public static List<RuleInfo> all() {
        return Known.RULES.stream().map(InfrastructureRule::info).toList();
    }

    /** Never throws over a file: what went wrong is a failure in the answer. */
    public RuleAnswer over(SourceFile file) {
        FileKind kind = FileKind.of(file);
        if (kind == null) {
            return new RuleAnswer(List.of(), List.of());
        }
        try {
            Document document = Document.read(kind, file);
            return new RuleAnswer(findings(document), List.of());
        } catch (Unreadable e) {
            // A Helm template need not be YAML before it is filled in.
            boolean expected = file.content().contains("{{");
            return new RuleAnswer(
                    List.of(), expected ? List.of() : List.of(failure(file, String.valueOf(e.getMessage()))));
        } catch (RuntimeException e) {
            return new RuleAnswer(
                    List.of(),
                    List.of(failure(file, "the rules failed: " + e.getClass().getSimpleName())));
        }
    }

    private List<Finding> findings(Document document) {
        Sightings sightings = new Sightings(document.file());
        looks.getOrDefault(document.kind(), Map.of()).forEach((selector, entries) -> {
            for (Item subject : Subjects.of(document, selector)) {
                for (Look look : entries) {
                    look.where().over(subject, document, sightings.of(look.rule()));
                }
            }
        });
        return sightings.findings();
    }

    private static AnalysisFailure failure(SourceFile file, String reason) {
        return new AnalysisFailure("engine", file.path(), "infrastructure rules: " + reason, false);
    }

    List<InfrastructureRule> rules() {
        return rules;
    }

    /** Read when first asked for. */
    private static final class Known {
        private static final List<InfrastructureRule> RULES = RuleFiles.read();
    }
}
