package io.codeguardian.engine.rule;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.finding.Fingerprints;
import io.codeguardian.engine.source.Boundary;
import io.codeguardian.engine.source.FunctionBoundaries;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Location;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Collects drafts of one file and makes findings of them. */
final class Drafting {
    private final Code code;
    private final int mostPerRule;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Rule, Report> reports = new IdentityHashMap<>();
    private final Map<RuleInfo, Integer> counts = new IdentityHashMap<>();

    Drafting(Code code, int mostPerRule) {
        this.code = code;
        this.mostPerRule = mostPerRule;
    }

    Report of(Rule rule) {
        return reports.computeIfAbsent(rule, r -> (node, message) -> draft(r.info(), node, message));
    }

    private Draft draft(RuleInfo rule, int node, String message) {
        Draft draft = new Draft(rule, node, message);
        if (counts.merge(rule, 1, Integer::sum) <= mostPerRule) {
            drafts.add(draft);
        }
        return draft;
    }

    List<Finding> findings() {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<Boundary> boundaries = FunctionBoundaries.in(code.tree());
        return drafts.stream().map(d -> finding(d, boundaries)).toList();
    }

    private Finding finding(Draft draft, List<Boundary> boundaries) {
        Location location = location(draft);
        Boundary around = FunctionBoundaries.around(boundaries, location.startLine());
        String symbol = around == null ? null : around.name();
        RuleInfo rule = draft.rule();
        return new Finding(
                rule.id(),
                rule.category(),
                draft.severity(),
                draft.confidence(),
                location,
                symbol,
                draft.title(),
                draft.message(),
                draft.fix(),
                draft.suggestion(),
                rule.cwe(),
                rule.tags(),
                draft.flow(),
                List.of("engine"),
                code.file().inChange(location.lines()),
                Fingerprint.of(rule.id(), symbol, context(location)));
    }

    private Location location(Draft draft) {
        Location whole = code.tree().location(code.file().path(), draft.node());
        if (!draft.isOnFirstLine() || whole.startLine() == whole.endLine()) {
            return whole;
        }
        int end = code.tree().lines().text(whole.startLine()).length() + 1;
        return new Location(
                whole.path(),
                whole.startLine(),
                whole.startColumn(),
                whole.startLine(),
                Math.max(end, whole.startColumn()));
    }

    private String context(Location location) {
        return Fingerprints.context(code.tree().lines(), location.lines());
    }
}
